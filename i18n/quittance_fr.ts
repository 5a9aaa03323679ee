<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ModeText</name>
    <message>
        <source>Made-up company, but connected to %1 %2 – real money moves</source>
        <extracomment>%1 is a provider, %2 the end of its key</extracomment>
        <translation>Société fictive, mais connectée à %1 %2 – de l’argent réel circule</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, but mails do leave</source>
        <translation>Entreprise fictive – aucun argent réel ne circule, mais les e-mails partent</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, no mail leaves</source>
        <translation>Société fictive – aucun argent réel ne circule, aucun e-mail ne part</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
</context>
<context>
    <name>quittance::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter does nothing here.</source>
        <translation>Entrée n’a aucun effet ici.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Entrée)</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Demander l’approbation</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>As it was typed before it was refused.</source>
        <translation>Tel que saisi avant le refus.</translation>
    </message>
    <message>
        <source>Needed; kept in the journal</source>
        <translation>Requis&#x202f;; conservé dans le journal</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d’écriture</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Every act and every payment gets its line here.</source>
        <translation>Chaque opération et chaque paiement reçoit ici sa ligne.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Part of a number, a customer&apos;s name, or of the words for what happened (Ctrl+F)</source>
        <translation>Partie d’un numéro, du nom d’un client ou du libellé de l’opération (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. A longer text finds fewer.</source>
        <translation>Seules les %1 premières lignes sont affichées. Un texte plus long en trouve moins.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Day it happened, where that is another</source>
        <translation>Jour où cela s’est produit, s’il est différent</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityText</name>
    <message>
        <source>Company details saved: %2</source>
        <translation>Coordonnées de la société enregistrées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Company details saved</source>
        <translation>Coordonnées de la société enregistrées</translation>
    </message>
    <message>
        <source>Number series %4 defined</source>
        <translation>Série de numéros %4 définie</translation>
    </message>
    <message>
        <source>Number series defined</source>
        <translation>Série de numéros définie</translation>
    </message>
    <message>
        <source>Customer %2 saved</source>
        <translation>Client %2 enregistré</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Client enregistré</translation>
    </message>
    <message>
        <source>Customer&apos;s personal data erased</source>
        <translation>Données personnelles du client effacées</translation>
    </message>
    <message>
        <source>Invoice %1 issued over %3</source>
        <translation>Facture %1 de %3 émise</translation>
    </message>
    <message>
        <source>Invoice %1 issued</source>
        <translation>Facture %1 émise</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Facture émise</translation>
    </message>
    <message>
        <source>Another record merged into %2</source>
        <translation>Autre fiche fusionnée dans %2</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Clients fusionnés</translation>
    </message>
    <message>
        <source>Customer %2 archived or taken out of the archive</source>
        <translation>Client %2 archivé ou retiré des archives</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Client archivé</translation>
    </message>
    <message>
        <source>%2 works with the book as %4</source>
        <translation>%2 travaille avec le livre en tant que %4</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>Personnel modifié</translation>
    </message>
    <message>
        <source>A second person was asked about %3: %4</source>
        <translation>Seconde personne sollicitée à propos de %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>A second person was asked: %4</source>
        <translation>Seconde personne sollicitée&#xa0;: %4</translation>
    </message>
    <message>
        <source>A second person was asked</source>
        <translation>Seconde personne sollicitée</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Approuvé par une seconde personne</translation>
    </message>
    <message>
        <source>A second person refused: %4</source>
        <translation>Refusé par une seconde personne&#xa0;: %4</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Refusé par une seconde personne</translation>
    </message>
    <message>
        <source>Voided: %4</source>
        <translation>Annulation&#xa0;: %4</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Write-off of %3 taken back: money came in</source>
        <translation>Passage en perte de %3 repris&#xa0;: de l’argent est arrivé</translation>
    </message>
    <message>
        <source>Write-off taken back</source>
        <translation>Passage en perte repris</translation>
    </message>
    <message>
        <source>Credit note %1 issued over %3</source>
        <translation>Avoir %1 de %3 émis</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Avoir émis</translation>
    </message>
    <message>
        <source>%3 written off</source>
        <translation>%3&#xa0;: passage en perte</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passée en perte</translation>
    </message>
    <message>
        <source>%3 received: %4</source>
        <translation>Paiement de %3 reçu&#xa0;: %4</translation>
    </message>
    <message>
        <source>%3 received</source>
        <translation>Paiement de %3 reçu</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>%3 allocated to %1</source>
        <translation>Affectation de %3 à %1</translation>
    </message>
    <message>
        <source>%3 allocated</source>
        <translation>Affectation de %3</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Paiement affecté</translation>
    </message>
    <message>
        <source>Allocation of %3 taken back</source>
        <translation>Affectation de %3 retirée</translation>
    </message>
    <message>
        <source>Allocation taken back</source>
        <translation>Affectation retirée</translation>
    </message>
    <message>
        <source>%3 belongs to %2</source>
        <translation>Paiement de %3 attribué à %2</translation>
    </message>
    <message>
        <source>It became known whose the payment is</source>
        <translation>Le client de ce paiement est désormais connu</translation>
    </message>
    <message>
        <source>%3 paid back: %4</source>
        <translation>Remboursement de %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%3 paid back</source>
        <translation>Remboursement de %3</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Refund of %3 came back</source>
        <translation>Le remboursement de %3 est revenu</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>Le remboursement est revenu</translation>
    </message>
    <message>
        <source>The payer disputes %3: %4</source>
        <translation>Le payeur conteste %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The payer disputes %3</source>
        <translation>Le payeur conteste %3</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Litige ouvert</translation>
    </message>
    <message>
        <source>Dispute over %3 ended: %4</source>
        <translation>Litige portant sur %3 terminé&#xa0;: %4</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Litige terminé</translation>
    </message>
    <message>
        <source>Payment of %3 reversed</source>
        <translation>Paiement de %3 contrepassé</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Paiement contrepassé</translation>
    </message>
    <message>
        <source>%3 of a lost dispute came back</source>
        <translation>Retour de %3 d’un litige perdu</translation>
    </message>
    <message>
        <source>What a lost dispute had taken came back</source>
        <translation>Retour du montant pris par un litige perdu</translation>
    </message>
    <message>
        <source>Fee of %3 kept by the provider</source>
        <translation>Frais de %3 retenus par le prestataire</translation>
    </message>
    <message>
        <source>Provider&apos;s balance moved</source>
        <translation>Solde chez le prestataire modifié</translation>
    </message>
    <message>
        <source>%3 is on its way: %4</source>
        <translation>%3 en route&#xa0;: %4</translation>
    </message>
    <message>
        <source>%3 is on its way</source>
        <translation>%3 en route</translation>
    </message>
    <message>
        <source>A payment is on its way</source>
        <translation>Un paiement est en route</translation>
    </message>
    <message>
        <source>A payment did not come: %4</source>
        <translation>Un paiement n’est pas arrivé&#xa0;: %4</translation>
    </message>
    <message>
        <source>A payment did not come</source>
        <translation>Un paiement n’est pas arrivé</translation>
    </message>
    <message>
        <source>Dispute: %3 withdrawn</source>
        <translation>Litige&#xa0;: retrait de %3</translation>
    </message>
    <message>
        <source>Dispute stands at: %4</source>
        <translation>État du litige&#xa0;: %4</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Litige modifié</translation>
    </message>
    <message>
        <source>%2 pays out %3</source>
        <translation>%2 verse %3</translation>
    </message>
    <message>
        <source>Payout of %3</source>
        <translation>Versement de %3</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Payout of %3 explained line by line</source>
        <translation>Versement de %3 expliqué ligne par ligne</translation>
    </message>
    <message>
        <source>Payout explained line by line</source>
        <translation>Versement expliqué ligne par ligne</translation>
    </message>
    <message>
        <source>Payout of %3 came back: %4</source>
        <translation>Versement de %3 revenu&#xa0;: %4</translation>
    </message>
    <message>
        <source>Payout of %3 came back</source>
        <translation>Versement de %3 revenu</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Versement revenu</translation>
    </message>
    <message>
        <source>Statement %1 of %2 read: %4 new movements</source>
        <translation>Relevé %1 de %2 lu&#xa0;: %4 nouveaux mouvements</translation>
    </message>
    <message>
        <source>Statement of %2 read: %4 new movements</source>
        <translation>Relevé de %2 lu&#xa0;: %4 nouveaux mouvements</translation>
    </message>
    <message>
        <source>Bank statement read</source>
        <translation>Relevé bancaire lu</translation>
    </message>
    <message>
        <source>%3 on the bank account matched: %2</source>
        <translation>Rapprochement de %3 sur le compte bancaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%3 on the bank account matched</source>
        <translation>Rapprochement de %3 sur le compte bancaire</translation>
    </message>
    <message>
        <source>%3 on the bank account set aside</source>
        <translation>Mise de côté de %3 sur le compte bancaire</translation>
    </message>
    <message>
        <source>A movement of the bank account set aside</source>
        <translation>Mouvement du compte bancaire mis de côté</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment of %2 went back</source>
        <translation>%3 sur le compte bancaire&#xa0;: un paiement de %2 a été rejeté</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment went back</source>
        <translation>%3 sur le compte bancaire&#xa0;: un paiement a été rejeté</translation>
    </message>
    <message>
        <source>Payout of %2 arrived on the bank account: %3</source>
        <translation>Versement de %2 arrivé sur le compte bancaire&#xa0;: %3</translation>
    </message>
    <message>
        <source>Payout arrived on the bank account: %3</source>
        <translation>Versement arrivé sur le compte bancaire&#xa0;: %3</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back: %4</source>
        <translation>Rapprochement de %3 sur le compte bancaire retiré&#xa0;: %4</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back</source>
        <translation>Rapprochement de %3 sur le compte bancaire retiré</translation>
    </message>
    <message>
        <source>Payment link over %3 is to be closed</source>
        <translation>Lien de paiement de %3 à fermer</translation>
    </message>
    <message>
        <source>Payment link is to be closed</source>
        <translation>Lien de paiement à fermer</translation>
    </message>
    <message>
        <source>Payment link could not be closed: %4</source>
        <translation>Impossible de fermer le lien de paiement&#xa0;: %4</translation>
    </message>
    <message>
        <source>Payment link could not be closed</source>
        <translation>Impossible de fermer le lien de paiement</translation>
    </message>
    <message>
        <source>%2 is known to the payment provider</source>
        <translation>%2&#xa0;: client connu du prestataire de paiement</translation>
    </message>
    <message>
        <source>Customer known to the payment provider</source>
        <translation>Client connu du prestataire de paiement</translation>
    </message>
    <message>
        <source>The CRM is to be told about %2</source>
        <translation>Nouveautés de %2 à transmettre au CRM</translation>
    </message>
    <message>
        <source>The CRM is to be told about a customer</source>
        <translation>Nouveautés d’un client à transmettre au CRM</translation>
    </message>
    <message>
        <source>A remark about this invoice is to go to the CRM</source>
        <translation>Remarque sur cette facture à transmettre au CRM</translation>
    </message>
    <message>
        <source>The CRM knows the news of %2</source>
        <translation>Le CRM connaît les nouveautés de %2</translation>
    </message>
    <message>
        <source>The CRM knows the news of a customer</source>
        <translation>Le CRM connaît les nouveautés d’un client</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2: %4</source>
        <translation>Le CRM a refusé les nouveautés de %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2</source>
        <translation>Le CRM a refusé les nouveautés de %2</translation>
    </message>
    <message>
        <source>The CRM refused the news of a customer</source>
        <translation>Le CRM a refusé les nouveautés d’un client</translation>
    </message>
    <message>
        <source>A difference between book and CRM over %2 settled: %4</source>
        <translation>Écart entre livre et CRM à propos de %2 réglé&#xa0;: %4</translation>
    </message>
    <message>
        <source>A difference between book and CRM settled</source>
        <translation>Écart entre livre et CRM réglé</translation>
    </message>
    <message>
        <source>Card %4 of %2 saved</source>
        <translation>Carte %4 de %2 enregistrée</translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation>Carte enregistrée</translation>
    </message>
    <message>
        <source>Saved card of %2 removed</source>
        <translation>Carte enregistrée de %2 supprimée</translation>
    </message>
    <message>
        <source>Saved card removed</source>
        <translation>Carte enregistrée supprimée</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested</source>
        <translation>Débit de %3 sur %4 demandé</translation>
    </message>
    <message>
        <source>Charge of %3 requested</source>
        <translation>Débit de %3 demandé</translation>
    </message>
    <message>
        <source>Charge requested</source>
        <translation>Débit demandé</translation>
    </message>
    <message>
        <source>%3 charged to %4</source>
        <translation>Débit de %3 sur %4</translation>
    </message>
    <message>
        <source>%3 charged</source>
        <translation>Débit de %3</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Débité</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge of %3</source>
        <translation>Le titulaire de la carte doit accepter le débit de %3</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge</source>
        <translation>Le titulaire de la carte doit accepter le débit</translation>
    </message>
    <message>
        <source>Charge of %3 failed: %4</source>
        <translation>Échec du débit de %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Charge of %3 failed</source>
        <translation>Échec du débit de %3</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Échec du débit</translation>
    </message>
    <message>
        <source>%3 put aside on %4</source>
        <translation>Réservation de %3 sur %4</translation>
    </message>
    <message>
        <source>%3 put aside on the card</source>
        <translation>Réservation de %3 sur la carte</translation>
    </message>
    <message>
        <source>Put aside on the card</source>
        <translation>Montant réservé sur la carte</translation>
    </message>
    <message>
        <source>Taking %3 that was put aside</source>
        <translation>Encaissement des %3 réservés</translation>
    </message>
    <message>
        <source>Taking what was put aside</source>
        <translation>Encaissement du montant réservé</translation>
    </message>
    <message>
        <source>The %3 put aside are to be let go</source>
        <translation>Réservation de %3 à libérer</translation>
    </message>
    <message>
        <source>What was put aside is to be let go</source>
        <translation>Réservation à libérer</translation>
    </message>
    <message>
        <source>The %3 put aside were let go</source>
        <translation>Réservation de %3 libérée</translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation>Débit annulé</translation>
    </message>
    <message>
        <source>The provider refused to change the charge: %4</source>
        <translation>Le prestataire a refusé de modifier le débit&#xa0;: %4</translation>
    </message>
    <message>
        <source>The provider refused to change the charge</source>
        <translation>Le prestataire a refusé de modifier le débit</translation>
    </message>
    <message>
        <source>Refund of %3 requested: %4</source>
        <translation>Remboursement de %3 demandé&#xa0;: %4</translation>
    </message>
    <message>
        <source>Refund of %3 requested</source>
        <translation>Remboursement de %3 demandé</translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation>Remboursement demandé</translation>
    </message>
    <message>
        <source>The provider took the refund of %3; it is on its way</source>
        <translation>Le prestataire a accepté le remboursement de %3&#x202f;; il est en route</translation>
    </message>
    <message>
        <source>The refund is on its way</source>
        <translation>Le remboursement est en route</translation>
    </message>
    <message>
        <source>Refund of %3 failed: %4</source>
        <translation>Échec du remboursement de %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Refund of %3 failed</source>
        <translation>Échec du remboursement de %3</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Échec du remboursement</translation>
    </message>
    <message>
        <source>Payment link over %3 requested</source>
        <translation>Lien de paiement de %3 demandé</translation>
    </message>
    <message>
        <source>Payment link requested</source>
        <translation>Lien de paiement demandé</translation>
    </message>
    <message>
        <source>Payment link created</source>
        <translation>Lien de paiement créé</translation>
    </message>
    <message>
        <source>Payment link refused: %4. Nothing was mailed</source>
        <translation>Lien de paiement refusé&#xa0;: %4. Aucun e-mail envoyé</translation>
    </message>
    <message>
        <source>Payment link refused. Nothing was mailed</source>
        <translation>Lien de paiement refusé. Aucun e-mail envoyé</translation>
    </message>
    <message>
        <source>Payment link dropped before it was created</source>
        <translation>Lien de paiement abandonné avant sa création</translation>
    </message>
    <message>
        <source>Payment link revoked</source>
        <translation>Lien de paiement révoqué</translation>
    </message>
    <message>
        <source>Payment link expired</source>
        <translation>Lien de paiement expiré</translation>
    </message>
    <message>
        <source>Bank details for a transfer of %3 requested</source>
        <translation>Coordonnées bancaires demandées pour un virement de %3</translation>
    </message>
    <message>
        <source>Bank details for a transfer requested</source>
        <translation>Coordonnées bancaires demandées pour un virement</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer of %3</source>
        <translation>Le prestataire a fourni les coordonnées bancaires pour un virement de %3</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer</source>
        <translation>Le prestataire a fourni les coordonnées bancaires pour un virement</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer of %3 any more</source>
        <translation>Le prestataire ne doit plus attendre de virement de %3</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer any more</source>
        <translation>Le prestataire ne doit plus attendre de virement</translation>
    </message>
    <message>
        <source>The provider does not wait for the transfer any more</source>
        <translation>Le prestataire n’attend plus le virement</translation>
    </message>
    <message>
        <source>Page to pay %3 now requested</source>
        <translation>Page de paiement immédiat de %3 demandée</translation>
    </message>
    <message>
        <source>Page to pay now requested</source>
        <translation>Page de paiement immédiat demandée</translation>
    </message>
    <message>
        <source>Page to pay %3 now created</source>
        <translation>Page de paiement immédiat de %3 créée</translation>
    </message>
    <message>
        <source>Page to pay now created</source>
        <translation>Page de paiement immédiat créée</translation>
    </message>
    <message>
        <source>The page to pay %3 now has expired</source>
        <translation>La page de paiement immédiat de %3 a expiré</translation>
    </message>
    <message>
        <source>The page to pay now has expired</source>
        <translation>La page de paiement immédiat a expiré</translation>
    </message>
    <message>
        <source>A part of the transfer for %1 has come; %3 are still missing</source>
        <translation>Une partie du virement pour %1 est arrivée&#x202f;; il manque encore %3</translation>
    </message>
    <message>
        <source>A part of the transfer has come; %3 are still missing</source>
        <translation>Une partie du virement est arrivée&#x202f;; il manque encore %3</translation>
    </message>
    <message>
        <source>A part of the transfer has come</source>
        <translation>Une partie du virement est arrivée</translation>
    </message>
    <message>
        <source>%3 of %2 wait at the payment provider for a document</source>
        <translation>%3 de %2 en attente d’un document chez le prestataire de paiement</translation>
    </message>
    <message>
        <source>%3 of a customer wait at the payment provider for a document</source>
        <translation>%3 d’un client en attente d’un document chez le prestataire de paiement</translation>
    </message>
    <message>
        <source>Money of a customer waits at the payment provider</source>
        <translation>De l’argent d’un client attend chez le prestataire de paiement</translation>
    </message>
    <message>
        <source>Mail to %2 put into Outbox</source>
        <translation>E-mail à %2 placé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Mail put into Outbox</source>
        <translation>E-mail placé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Mail to %2 composed with its link</source>
        <translation>E-mail à %2 rédigé avec son lien</translation>
    </message>
    <message>
        <source>Mail composed with its link</source>
        <translation>E-mail rédigé avec son lien</translation>
    </message>
    <message>
        <source>Mail to %2 accepted by mail server</source>
        <translation>E-mail à %2 accepté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail accepted by mail server</source>
        <translation>E-mail accepté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail refused by mail server: %4</source>
        <translation>E-mail refusé par le serveur de messagerie&#xa0;: %4</translation>
    </message>
    <message>
        <source>Mail refused by mail server</source>
        <translation>E-mail refusé par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail to %2. It is not sent again by itself</source>
        <translation>Il est incertain que le serveur de messagerie ait pris l’e-mail à %2. Il n’est pas renvoyé automatiquement</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail. It is not sent again by itself</source>
        <translation>Il est incertain que le serveur de messagerie ait pris l’e-mail. Il n’est pas renvoyé automatiquement</translation>
    </message>
    <message>
        <source>Mail dropped before it was sent</source>
        <translation>E-mail abandonné avant l’envoi</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %4</source>
        <translation>Abandonné avant l’envoi&#xa0;: %4</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Abandonné avant l’envoi</translation>
    </message>
    <message>
        <source>Locked through %2: %4</source>
        <translation>Verrouillé jusqu’au %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>Locked through %2</source>
        <translation>Verrouillé jusqu’au %2</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Période verrouillée</translation>
    </message>
    <message>
        <source>Locked only through %2: %4</source>
        <translation>Verrouillé seulement jusqu’au %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>Period unlocked: %4</source>
        <translation>Période déverrouillée&#xa0;: %4</translation>
    </message>
    <message>
        <source>Period unlocked</source>
        <translation>Période déverrouillée</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>%1, command line</source>
        <translation>%1, ligne de commande</translation>
    </message>
    <message>
        <source>%5 to %2 put into Outbox</source>
        <translation>%5 à %2&#xa0;: e-mail placé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%5 put into Outbox</source>
        <translation>%5&#xa0;: e-mail placé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%5 to %2 composed</source>
        <translation>%5 à %2&#xa0;: e-mail rédigé</translation>
    </message>
    <message>
        <source>%5 composed</source>
        <translation>%5&#xa0;: e-mail rédigé</translation>
    </message>
    <message>
        <source>%5 to %2 accepted by mail server</source>
        <translation>%5 à %2&#xa0;: e-mail accepté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>%5 accepted by mail server</source>
        <translation>%5&#xa0;: e-mail accepté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>%5 refused by mail server: %4</source>
        <translation>%5&#xa0;: e-mail refusé par le serveur de messagerie&#xa0;: %4</translation>
    </message>
    <message>
        <source>%5 refused by mail server</source>
        <translation>%5&#xa0;: e-mail refusé par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5 to %2. It is not sent again by itself</source>
        <translation>%5 à %2&#xa0;: il est incertain que le serveur de messagerie ait pris l’e-mail. Il n’est pas renvoyé automatiquement</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5. It is not sent again by itself</source>
        <translation>%5&#xa0;: il est incertain que le serveur de messagerie ait pris l’e-mail. Il n’est pas renvoyé automatiquement</translation>
    </message>
    <message>
        <source>Reminders about %1 held until %4</source>
        <translation>Relances de %1 suspendues jusqu’au %4</translation>
    </message>
    <message>
        <source>Reminders to %2 held until %4</source>
        <translation>Relances à %2 suspendues jusqu’au %4</translation>
    </message>
    <message>
        <source>Reminders are sent again</source>
        <translation>Relances reprises</translation>
    </message>
    <message>
        <source>Payment link over a part, %3, requested</source>
        <translation>Lien de paiement partiel de %3 demandé</translation>
    </message>
    <message>
        <source>Payment link over a part requested</source>
        <translation>Lien de paiement partiel demandé</translation>
    </message>
    <message>
        <source>The link over %3 was paid; pages open for it are to be closed</source>
        <translation>Le lien de %3 a été payé&#x202f;; les pages ouvertes pour lui sont à fermer</translation>
    </message>
    <message>
        <source>The link was paid; pages open for it are to be closed</source>
        <translation>Le lien a été payé&#x202f;; les pages ouvertes pour lui sont à fermer</translation>
    </message>
    <message>
        <source>Pages open for the paid link are closed</source>
        <translation>Les pages ouvertes pour le lien payé sont fermées</translation>
    </message>
    <message>
        <source>Tags of %1: %4</source>
        <translation>Étiquettes de %1&#xa0;: %4</translation>
    </message>
    <message>
        <source>Tags of %2: %4</source>
        <translation>Étiquettes de %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>Tags: %4</source>
        <translation>Étiquettes&#xa0;: %4</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Note of %1: %4</source>
        <translation>Note de %1&#xa0;: %4</translation>
    </message>
    <message>
        <source>Note of %2: %4</source>
        <translation>Note de %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>Note: %4</source>
        <translation>Note&#xa0;: %4</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>%3 received on %6: %4</source>
        <translation>Paiement de %3 reçu sur %6&#xa0;: %4</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested: %6</source>
        <translation>Débit de %3 sur %4 demandé&#xa0;: %6</translation>
    </message>
    <message>
        <source>The last day of the link over %3 is over; it is to be closed</source>
        <translation>Le dernier jour du lien de %3 est passé&#x202f;; il est à fermer</translation>
    </message>
    <message>
        <source>The last day of the link is over; it is to be closed</source>
        <translation>Le dernier jour du lien est passé&#x202f;; il est à fermer</translation>
    </message>
    <message>
        <source>Refused action about %1 dismissed</source>
        <translation>Opération refusée concernant %1 marquée comme vue</translation>
    </message>
    <message>
        <source>Refused action for %2 dismissed</source>
        <translation>Opération refusée pour %2 marquée comme vue</translation>
    </message>
    <message>
        <source>Refused action dismissed</source>
        <translation>Opération refusée marquée comme vue</translation>
    </message>
    <message>
        <source>Refused action about %1 needs somebody again</source>
        <translation>Opération refusée concernant %1 de nouveau à traiter</translation>
    </message>
    <message>
        <source>Refused action for %2 needs somebody again</source>
        <translation>Opération refusée pour %2 de nouveau à traiter</translation>
    </message>
    <message>
        <source>Refused action needs somebody again</source>
        <translation>Opération refusée de nouveau à traiter</translation>
    </message>
    <message>
        <source>made at the provider</source>
        <comment>a refund</comment>
        <translation>effectué chez le prestataire</translation>
    </message>
</context>
<context>
    <name>quittance::AddressEdit</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no country</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, its letters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBar</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>age, amount, how many invoices</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBars</name>
    <message>
        <source>Current</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>1 à 30 jours de retard</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31 à 60 jours de retard</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61 à 90 jours de retard</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>Plus de 90 jours de retard</translation>
    </message>
    <message>
        <source>Open by days late, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Ouvert par jours de retard, %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllocateDialog</name>
    <message>
        <source>Pay a&amp;nother customer&apos;s invoices</source>
        <translation>Payer les factures d’un a&amp;utre client</translation>
    </message>
    <message>
        <source>What is not used stays credit of %1. Both statements show the other as a settlement.</source>
        <translation>Ce qui n’est pas utilisé reste un crédit de %1. Les deux relevés de compte mentionnent l’autre client comme compensation.</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Affecter</translation>
    </message>
</context>
<context>
    <name>quittance::AllocationGrid</name>
    <message>
        <source>Looking for open invoices…</source>
        <translation>Recherche des factures ouvertes…</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <translation>Reçoit %1</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>Nothing is open in %1; all of it stays credit.</source>
        <translation>Rien n’est ouvert en %1&#x202f;; tout reste en crédit.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Show the next of %1 more; %2 of them get something</source>
        <translation>Afficher les suivantes sur %1 restantes, dont %2 reçoivent un montant</translation>
    </message>
    <message>
        <source>Show the next of %1 more</source>
        <translation>Afficher les suivantes sur %1 restantes</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Montant pour %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllowancesModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Amount or %</source>
        <translation>Montant ou %</translation>
    </message>
    <message>
        <source>Amount, or percent of the lines with this VAT</source>
        <translation>Montant, ou pourcentage des lignes soumises à cette TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Majoration</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>quittance::AmountQuestion</name>
    <message>
        <source>&amp;1: %1</source>
        <extracomment>a number of a list of two, and an amount</extracomment>
        <translation>&amp;1&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;2: %1</source>
        <extracomment>a number of a list of two, and an amount</extracomment>
        <translation>&amp;2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: thousands, or a fraction?</source>
        <extracomment>%1 is what was typed: &quot;1.234&quot;</extracomment>
        <translation>%1&#xa0;: milliers ou décimales&#x202f;?</translation>
    </message>
</context>
<context>
    <name>quittance::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Kept on this computer, for you alone. It changes at once.</source>
        <translation>Conservé sur cet ordinateur, pour vous uniquement. Le changement est immédiat.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Notifications du système</translation>
    </message>
    <message>
        <source>&amp;Tell me there when more needs me</source>
        <translation>M’y &amp;prévenir quand de nouveaux éléments sont à traiter</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalText</name>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passage en perte</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, document or payment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Void %1 of %2 over %3.</source>
        <comment>document, customer, amount</comment>
        <translation>Annuler %1 de %2, d’un montant de %3.</translation>
    </message>
    <message>
        <source>Write off %1 on %2 of %3: %4.</source>
        <comment>amount, document, customer, cause</comment>
        <translation>Passer en perte %1 sur %2 de %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Pay %1 back to %2, from %3. Way: %4.</source>
        <comment>amount, customer, payment or document, way</comment>
        <translation>Rembourser %1 à %2, depuis %3. Moyen&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Approved. %1 is void.</source>
        <translation>Approuvé. Document %1 annulé.</translation>
    </message>
    <message>
        <source>Approved. %1 is written off on %2.</source>
        <translation>Approuvé. %1 passé en perte sur %2.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is booked.</source>
        <translation>Approuvé. Le remboursement à %1 est comptabilisé.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is in Outbox.</source>
        <translation>Approuvé. Le remboursement à %1 est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Above %1 a second person must agree. This asks for it; nothing is booked before.</source>
        <translation>Au-delà de %1, une seconde personne doit approuver. Ceci en fait la demande&#x202f;; rien n’est comptabilisé avant.</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Demandes en attente</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason to refuse</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Needed to refuse; kept in the journal</source>
        <translation>Requis pour refuser&#x202f;; conservé dans le journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Rien n’attend une seconde personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait(s)</source>
        <comment>for a second person</comment>
        <translation>
            <numerusform>%n demande en attente</numerusform>
            <numerusform>%n demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Take request back</source>
        <translation>Re&amp;tirer la demande</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Approve and do it (Ctrl+Enter)</source>
        <translation>Approuver et exécuter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Request taken back. Nothing was booked.</source>
        <translation>Demande retirée. Rien n’a été comptabilisé.</translation>
    </message>
    <message>
        <source>Request refused. Nothing was booked.</source>
        <translation>Demande refusée. Rien n’a été comptabilisé.</translation>
    </message>
</context>
<context>
    <name>quittance::AssignDialog</name>
    <message>
        <source>Assign customer</source>
        <translation>Attribuer un client</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What is left of the payment is then this customer&apos;s credit and can be allocated.</source>
        <translation>Le reste du paiement devient alors un crédit de ce client et peut être affecté.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
</context>
<context>
    <name>quittance::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The book is one file. A copy made here is whole, also while others work on; a file that is simply copied may not be.</source>
        <translation>Le livre est un seul fichier. Une copie créée ici est complète, même pendant que d’autres travaillent&#x202f;; un fichier simplement copié peut ne pas l’être.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Enregistrer une copie du livre</translation>
    </message>
    <message>
        <source>Book of %1.sqlite</source>
        <translation>Livre du %1.sqlite</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>Emplacement de la copie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>A copy is made there once a day and at closing, and looked through. The last 14 are kept. Best on another disk; empty is never.</source>
        <translation>Une copie y est créée une fois par jour et à la fermeture, puis contrôlée. Les 14 dernières sont conservées. De préférence sur un autre disque&#x202f;; vide signifie jamais.</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>Copier &amp;maintenant</translation>
    </message>
    <message>
        <source>Last good copy: %1, %2</source>
        <comment>time, file</comment>
        <translation>Dernière bonne copie&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Encore aucune copie.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Restaurer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>A backup becomes a book of its own; this one stays as it is.</source>
        <translation>Une sauvegarde devient un livre à part&#x202f;; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Payment links, mails and evidence are sealed in the book with its key, which is kept apart from it. On another computer the recovery key opens them. Invoices, payments and the journal open without it.</source>
        <translation>Les liens de paiement, les e-mails et les preuves sont scellés dans le livre avec sa clé, conservée à part. Sur un autre ordinateur, la clé de récupération les ouvre. Les factures, les paiements et le journal s’ouvrent sans elle.</translation>
    </message>
</context>
<context>
    <name>quittance::BankText</name>
    <message>
        <source>our reference and the amount agree</source>
        <translation>notre référence et le montant concordent</translation>
    </message>
    <message>
        <source>the document&apos;s number and the amount agree</source>
        <translation>le numéro du document et le montant concordent</translation>
    </message>
    <message>
        <source>the numbers of several documents and their sum agree</source>
        <translation>les numéros de plusieurs documents et leur somme concordent</translation>
    </message>
    <message>
        <source>a payment recorded before is this money</source>
        <translation>un paiement déjà saisi correspond à cet argent</translation>
    </message>
    <message>
        <source>this payment came back</source>
        <translation>ce paiement a été rejeté</translation>
    </message>
    <message>
        <source>this refund was paid from the bank</source>
        <translation>ce remboursement a été payé depuis la banque</translation>
    </message>
    <message>
        <source>this payout and the amount agree</source>
        <translation>ce versement et le montant concordent</translation>
    </message>
    <message>
        <source>the bank&apos;s own charge</source>
        <translation>les frais de la banque elle-même</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>une règle l’indique</translation>
    </message>
    <message>
        <source>the number agrees, the amount does not</source>
        <translation>le numéro concorde, pas le montant</translation>
    </message>
    <message>
        <source>the number agrees, the currency does not</source>
        <translation>le numéro concorde, pas la devise</translation>
    </message>
    <message>
        <source>this account has paid for the customer before, and the amount agrees</source>
        <translation>ce compte a déjà payé pour le client, et le montant concorde</translation>
    </message>
    <message>
        <source>the name is alike, and the amount agrees</source>
        <translation>le nom est proche, et le montant concorde</translation>
    </message>
    <message>
        <source>the customer&apos;s oldest documents come to this amount</source>
        <translation>les documents les plus anciens du client font ce montant</translation>
    </message>
    <message>
        <source>only the amount agrees</source>
        <translation>seul le montant concorde</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>quelqu’un l’a indiqué</translation>
    </message>
    <message>
        <source>only a hint</source>
        <translation>simple indice</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>may be here already</source>
        <translation>peut-être déjà présent</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>connu en partie</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>rapproché</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Payment of %1 that was recorded before</source>
        <translation>Paiement de %1 déjà saisi</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Crédit de %1</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 paie %2</translation>
    </message>
    <message>
        <source>; what is then missing is written off</source>
        <translation>, et ce qui manque alors est passé en perte</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Versement de %1</translation>
    </message>
    <message>
        <source>A payment of %1 came back</source>
        <translation>Un paiement de %1 a été rejeté</translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation>Remboursement à %1</translation>
    </message>
    <message>
        <source>Set aside: the bank&apos;s charge</source>
        <translation>Mettre de côté&#xa0;: frais de la banque</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mettre de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: a payment, booked without asking</source>
        <translation>%1&#xa0;: un paiement, comptabilisé sans demander</translation>
    </message>
    <message>
        <source>%1: a payment</source>
        <translation>%1&#xa0;: un paiement</translation>
    </message>
    <message>
        <source>%1: a payout of %2</source>
        <translation>%1&#xa0;: un versement de %2</translation>
    </message>
    <message>
        <source>%1: a payment that came back</source>
        <translation>%1&#xa0;: un paiement rejeté</translation>
    </message>
    <message>
        <source>%1: a refund</source>
        <translation>%1&#xa0;: un remboursement</translation>
    </message>
    <message>
        <source>%1: set aside, %2</source>
        <translation>%1&#xa0;: mis de côté, %2</translation>
    </message>
    <message>
        <source>Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is missing.</source>
        <translation>Compte %1&#xa0;: le relevé %2 se termine par %3, le relevé %4 commence par %5. Il en manque un entre les deux.</translation>
    </message>
    <message>
        <source>Account %1: statement %2 is followed by %3. One between them may be missing.</source>
        <translation>Compte %1&#xa0;: le relevé %2 est suivi du relevé %3. Il en manque peut-être un entre les deux.</translation>
    </message>
    <message>
        <source>Account %1: statements %2 and %3 tell some of the same days.</source>
        <translation>Compte %1&#xa0;: les relevés %2 et %3 couvrent en partie les mêmes jours.</translation>
    </message>
    <message>
        <source>New movements: %1. Here already: %2.</source>
        <translation>Nouveaux mouvements&#xa0;: %1. Déjà présents&#xa0;: %2.</translation>
    </message>
    <message>
        <source>New ones that may be here already: %1.</source>
        <translation>Nouveaux mouvements peut-être déjà présents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sums that gave way to their parts: %1.</source>
        <translation>Sommes remplacées par leur détail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Booked without asking: %1.</source>
        <translation>Comptabilisés sans demander&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Could be booked without asking: %1.</source>
        <translation>Comptabilisables sans demander&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été conservé.</translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Afficher le message suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>how many messages wait behind the one that is shown</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BookRescue</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Names and addresses in the journal</source>
        <translation>Noms et adresses du journal</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>%1: nothing could be read</source>
        <comment>a part of the book</comment>
        <translation>%1&#xa0;: rien n’a pu être lu</translation>
    </message>
    <message>
        <source>%1: %2 written, others could not be read</source>
        <comment>a part of the book, how many</comment>
        <translation>%1&#xa0;: %2 dans le fichier, d’autres illisibles</translation>
    </message>
    <message>
        <source>%1: %2 written, up to %3 could not be read</source>
        <comment>a part of the book, how many, how many</comment>
        <translation>%1&#xa0;: %2 dans le fichier, jusqu’à %3 illisibles</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <comment>a part of the book, how many</comment>
        <translation>%1&#xa0;: %2 dans le fichier</translation>
    </message>
</context>
<context>
    <name>quittance::BringView</name>
    <message>
        <source>What to bring</source>
        <translation>Éléments à récupérer</translation>
    </message>
    <message>
        <source>All companies and people of %1 come.</source>
        <translation>Toutes les entreprises et personnes de %1 sont récupérées.</translation>
    </message>
    <message>
        <source>Calls, ma&amp;ils, meetings and notes come as well</source>
        <translation>Appels, e-ma&amp;ils, réunions et notes sont aussi récupérés</translation>
    </message>
    <message>
        <source>&amp;Write mapped fields back to %1</source>
        <translation>&amp;Transmettre à %1 les champs mis en correspondance</translation>
    </message>
    <message>
        <source>The permission to write is missing</source>
        <translation>L’autorisation d’écriture manque</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>&amp;Refusées seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Émettre les factures</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Annuler les factures</translation>
    </message>
    <message>
        <source>Write off invoices</source>
        <translation>Passer les factures en perte</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Each gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Chacune reçoit le numéro suivant et ne peut plus être modifiée&#x202f;; seuls un avoir ou une annulation restent possibles. Aucun e-mail n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Each keeps its number and nothing is open on it any more. That cannot be taken back.</source>
        <translation>Chacune garde son numéro et plus rien n’y est ouvert. C’est irréversible.</translation>
    </message>
    <message>
        <source>What is open on each is booked as a loss. The customers are told nothing.</source>
        <translation>Le montant ouvert de chacune est comptabilisé en perte. Les clients n’en sont pas informés.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Examen de chaque facture…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>Émettre %n facture</numerusform>
            <numerusform>Émettre %n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n invoice(s)</source>
        <translation>
            <numerusform>Annuler %n facture</numerusform>
            <numerusform>Annuler %n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n invoice(s)</source>
        <translation>
            <numerusform>Passer %n facture en perte</numerusform>
            <numerusform>Passer %n factures en perte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Stop after the invoice that is under way (Esc)</source>
        <translation>Arrêter après la facture en cours (Échap)</translation>
    </message>
    <message>
        <source>Cancel stops after the invoice that is under way.</source>
        <translation>Annuler arrête après la facture en cours.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, to be done</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n demandée</numerusform>
            <numerusform>%n demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non traitée</numerusform>
            <numerusform>%n non traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The list says what became of each.</source>
        <translation>La liste indique ce qu’il est advenu de chacune.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done.</source>
        <translation>Arrêté. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter acts, Esc leaves without effect.</source>
        <translation>Espace coche, Ctrl+Entrée exécute, Échap quitte sans effet.</translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Arrêt après celle-ci…</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActModel</name>
    <message>
        <source>It is being written in a window of its own. Issue it there.</source>
        <translation>Ce brouillon est ouvert dans sa propre fenêtre. Émettez-le là.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree.</source>
        <translation>Demandé. Une seconde personne doit approuver.</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>Émise sous %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passée en perte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non traitée</translation>
    </message>
    <message>
        <source>Ready: above %1 a second person is asked</source>
        <translation>Prête&#xa0;: au-delà de %1, une seconde personne est sollicitée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Est incluse</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Est écartée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>quittance::BulkMailDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>&amp;Refusés seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Examen de chaque e-mail…</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) · %1</source>
        <translation>
            <numerusform>%n e-mail · %1</numerusform>
            <numerusform>%n e-mails · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <translation>
            <numerusform>Envoyer %n une fois en ligne</numerusform>
            <numerusform>Envoyer %n une fois en ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>Envoyer %n e-mail</numerusform>
            <numerusform>Envoyer %n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Type %1 to send</source>
        <comment>a number</comment>
        <translation>Tapez %1 pour envoyer</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step, Space ticks</source>
        <translation>%1 sur %2 · Alt+Gauche et Alt+Droite pour parcourir, Espace pour cocher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closing this window stops nothing; Outbox shows the same.</source>
        <translation>Fermer cette fenêtre n’arrête rien&#x202f;; la boîte d’envoi affiche la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in Outbox</source>
        <translation>
            <numerusform>%n e-mail dans la boîte d’envoi</numerusform>
            <numerusform>%n e-mails dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Ctrl+Entrée envoie, Échap quitte sans effet.</translation>
    </message>
    <message>
        <source>Links expire</source>
        <translation>Les liens expirent</translation>
    </message>
    <message>
        <source>A choice holds for each of these mails. Without one, a link that is there keeps its end, and a new one has the usual one.</source>
        <translation>Un choix vaut pour chacun de ces e-mails. Sans choix, un lien existant garde sa fin, et un nouveau reçoit celle d’usage.</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step</source>
        <translation>%1 sur %2 · Alt+Gauche et Alt+Droite pour parcourir</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Payer par</translation>
    </message>
</context>
<context>
    <name>quittance::CardActions</name>
    <message>
        <source>Show Outbox</source>
        <translation>Afficher la boîte d’envoi</translation>
    </message>
    <message>
        <source>The charge for %1 is on its way.</source>
        <translation>Le débit pour %1 est en route.</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Envoyer le lien de paiement</translation>
    </message>
    <message>
        <source>The card for %1 is charged when online.</source>
        <comment>number of an invoice</comment>
        <translation>La carte est débitée pour %1 une fois en ligne.</translation>
    </message>
</context>
<context>
    <name>quittance::CardText</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>card, month and year it ends</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved on the payment page on %1</source>
        <translation>Enregistrée sur la page de paiement le %1</translation>
    </message>
    <message>
        <source>No agreement is known</source>
        <translation>Aucun accord connu</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Accord donné le %1</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Customer must confirm</source>
        <translation>Le client doit confirmer</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Uncertain – asking %1</source>
        <translation>Incertain – question à %1</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again by itself. Do not charge again.</source>
        <translation>%1 n’a pas répondu. Le débit de %2 sur %3 a peut-être eu lieu&#x202f;; Quittance redemande automatiquement. Ne débitez pas une seconde fois.</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again at %4. Do not charge again.</source>
        <translation>%1 n’a pas répondu. Le débit de %2 sur %3 a peut-être eu lieu&#x202f;; Quittance redemande à %4. Ne débitez pas une seconde fois.</translation>
    </message>
    <message>
        <source>The charge of %1 to %2 is under way.</source>
        <translation>Le débit de %1 sur %2 est en cours.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2 until %3. Take or release them before.</source>
        <translation>%1 sont réservés sur %2 jusqu’au %3. Encaissez ou libérez ce montant avant.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2. Take or release them within a week.</source>
        <translation>%1 sont réservés sur %2. Encaissez ou libérez ce montant dans la semaine.</translation>
    </message>
    <message>
        <source>%1 were charged to %2.</source>
        <translation>%1 ont été débités sur %2.</translation>
    </message>
    <message>
        <source>%1 on %2 were not charged.</source>
        <translation>%1 sur %2 n’ont pas été débités.</translation>
    </message>
    <message>
        <source>Nobody could find out whether the charge of %1 to %2 happened. Look at %3, and drop it in Outbox only if it did not. Do not charge again before.</source>
        <translation>Personne n’a pu savoir si le débit de %1 sur %2 a eu lieu. Vérifiez chez %3, et ne l’abandonnez dans la boîte d’envoi que s’il n’a pas eu lieu. Ne débitez pas une seconde fois avant.</translation>
    </message>
</context>
<context>
    <name>quittance::CardsDialog</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last month it can be used in</source>
        <translation>Dernier mois où elle est utilisable</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>Autorisée le</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How the customer agreed</source>
        <translation>Comment le client a donné son accord</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Expirée %1</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Cartes enregistrées</translation>
    </message>
    <message>
        <source>Cards are saved by their holder, on the provider&apos;s page. Their numbers never come here.</source>
        <translation>Les cartes sont enregistrées par leur titulaire, sur la page du prestataire. Leurs numéros n’arrivent jamais ici.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Supprimer la carte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page on which a card is saved</source>
        <translation>Ouvre la page du prestataire où s’enregistre une carte</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Supprimer… (Suppr)</translation>
    </message>
    <message>
        <source>Who is this?…</source>
        <translation>Qui est-ce&#x202f;?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Indiquer de quel client du prestataire il s’agit</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Page de retour…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La carte est enregistrée.</translation>
    </message>
    <message>
        <source>The page has ended before a card was saved. Add a card to open another one.</source>
        <translation>La page a expiré avant l’enregistrement d’une carte. Ajoutez une carte pour en ouvrir une autre.</translation>
    </message>
    <message>
        <source>No card was saved yet. The page stays open for a day; the card stands here after a sync once its holder has saved it.</source>
        <translation>Aucune carte n’est encore enregistrée. La page reste ouverte un jour&#x202f;; la carte figurera ici après une synchronisation, une fois que son titulaire l’aura enregistrée.</translation>
    </message>
    <message>
        <source>The page is open in the browser. The card stands here once its holder has saved it.</source>
        <translation>La page est ouverte dans le navigateur. La carte figurera ici une fois que son titulaire l’aura enregistrée.</translation>
    </message>
    <message>
        <source>Remove %1 of %2 at %3? It can then not be charged any more. This cannot be undone: the customer would have to save it again.</source>
        <comment>card, customer, account</comment>
        <translation>Supprimer %1 de %2 chez %3&#x202f;? Elle ne pourra plus être débitée. C’est irréversible&#xa0;: le client devrait l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, LIVE or TEST</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimée.</translation>
    </message>
    <message>
        <source>No card is saved.</source>
        <translation>Aucune carte n’est enregistrée.</translation>
    </message>
    <message>
        <source>Add card… opens the page to save one on.</source>
        <translation>Ajouter une carte… ouvre la page où en enregistrer une.</translation>
    </message>
</context>
<context>
    <name>quittance::CertainDialog</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Ce qu’il paie</translation>
    </message>
    <message>
        <source>Our reference or number and the amount agree, and nothing else can be meant. Each can be undone.</source>
        <translation>Notre référence ou numéro et le montant concordent, et rien d’autre n’est possible. Chaque mouvement peut être annulé.</translation>
    </message>
    <message>
        <source>Book what is certain</source>
        <translation>Comptabiliser les certains</translation>
    </message>
    <message>
        <source>Movements that are certain</source>
        <translation>Mouvements certains</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Book 1 movement</source>
        <translation>Comptabiliser 1 mouvement</translation>
    </message>
    <message>
        <source>Book %1 movements</source>
        <translation>Comptabiliser %1 mouvements</translation>
    </message>
    <message>
        <source>Booked: %1. Not booked: %2. They wait, for the reason beside each.</source>
        <translation>Comptabilisés&#xa0;: %1. Non comptabilisés&#xa0;: %2. Ils attendent, pour le motif indiqué à côté de chacun.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::ChargeDialog</name>
    <message>
        <source>%1 (expired)</source>
        <comment>a saved card</comment>
        <translation>%1 (expirée)</translation>
    </message>
    <message>
        <source>%1 · allowed since %2</source>
        <comment>a saved card, a day</comment>
        <translation>%1 · autorisée depuis %2</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>Débiter une carte enregistrée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Saved cards…</source>
        <translation>Cartes enregistrées…</translation>
    </message>
    <message>
        <source>Open after the charge</source>
        <translation>Ouvert après le débit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  au plus %2</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Débiter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Real money moves.</source>
        <translation>De l’argent réel circule.</translation>
    </message>
    <message>
        <source>No real money moves.</source>
        <translation>Aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>The payment link is closed first.</source>
        <translation>Le lien de paiement est d’abord fermé.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Débiter %1</translation>
    </message>
    <message>
        <source>Read by the card&apos;s holder beside the name of the account</source>
        <translation>Ce que le titulaire de la carte lit à côté du nom du compte</translation>
    </message>
    <message>
        <source>On statement</source>
        <translation>Sur le relevé</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>Facultatif, conservé dans le journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Charge %1 when online</source>
        <comment>amount</comment>
        <translation>Débiter %1 une fois en ligne</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>typed, at most</comment>
        <translation>%1 sur %2 caractères</translation>
    </message>
    <message>
        <source>Without an answer from %1 the charge is “Uncertain” and Quittance asks again. It never charges again by itself.</source>
        <translation>Sans réponse de %1, le débit est «&#xa0;Incertain&#xa0;» et Quittance redemande. La carte n’est jamais débitée une seconde fois automatiquement.</translation>
    </message>
</context>
<context>
    <name>quittance::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Show as a table or as bars</source>
        <translation>Afficher en tableau ou en barres</translation>
    </message>
</context>
<context>
    <name>quittance::CheckPanel</name>
    <message>
        <source>Not held against the provider&apos;s own count yet.</source>
        <translation>Pas encore comparé aux chiffres du prestataire.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les afficher…</translation>
    </message>
    <message>
        <source>Asks the provider for all payments of this year and holds them against the book</source>
        <translation>Demande au prestataire tous les paiements de cette année et les compare au livre</translation>
    </message>
    <message>
        <source>Asking the provider for all payments since %1…</source>
        <translation>Interrogation du prestataire sur tous les paiements depuis le %1…</translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>counts of payments, a moment</extracomment>
        <translation>%1 · contrôlé %2</translation>
    </message>
</context>
<context>
    <name>quittance::CloseMonthDialog</name>
    <message>
        <source>Close month</source>
        <translation>Clôturer un mois</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>Mois précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation>Mois suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Ask the &amp;providers again</source>
        <translation>Redemander aux &amp;prestataires</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Motif du maintien</translation>
    </message>
    <message>
        <source>Why it may stay; kept in the journal</source>
        <translation>Motif du maintien&#x202f;; conservé dans le journal</translation>
    </message>
    <message>
        <source>Let it &amp;stay</source>
        <translation>&amp;Maintenir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Fin de mois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Write the files…</source>
        <translation>Écrire les &amp;fichiers…</translation>
    </message>
    <message>
        <source>Lists, summary, ledger and proof of the month, in a new folder</source>
        <translation>Listes, récapitulatif, grand livre et preuve du mois, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Interrogation des prestataires…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Locked: nothing is booked in it any more.</source>
        <translation>Verrouillé&#xa0;: rien n’y est plus comptabilisé.</translation>
    </message>
    <message>
        <source>Everything agrees. It can be locked.</source>
        <translation>Tout concorde. Le mois peut être verrouillé.</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>From then on nothing is booked in it (Ctrl+Enter)</source>
        <translation>Plus rien n’y sera comptabilisé ensuite (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Looking once more, then locking…</source>
        <translation>Dernier contrôle, puis verrouillage…</translation>
    </message>
    <message>
        <source>%1 is locked. Its files can be written now.</source>
        <translation>%1 est verrouillé. Ses fichiers peuvent maintenant être écrits.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 est verrouillé.</translation>
    </message>
    <message>
        <source>It was not locked: something has changed since. The list says what.</source>
        <translation>Non verrouillé&#xa0;: quelque chose a changé entre-temps. La liste dit quoi.</translation>
    </message>
    <message>
        <source>Where the month&apos;s folder is to be</source>
        <translation>Emplacement du dossier du mois</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1 fichiers écrits dans %2</translation>
    </message>
    <message>
        <source>1 check stands in the way of the lock.</source>
        <translation>1 contrôle empêche le verrouillage.</translation>
    </message>
    <message>
        <source>%1 checks stand in the way of the lock.</source>
        <translation>%1 contrôles empêchent le verrouillage.</translation>
    </message>
    <message>
        <source>Something stands in the way of the lock; the list says what</source>
        <translation>Quelque chose empêche le verrouillage&#x202f;; la liste dit quoi</translation>
    </message>
    <message>
        <source>May stay</source>
        <extracomment>of a check of the month: what was found is accepted with a reason</extracomment>
        <translation>Peut rester</translation>
    </message>
</context>
<context>
    <name>quittance::CloseText</name>
    <message>
        <source>Requests that wait for a second person</source>
        <translation>Demandes en attente d’une seconde personne</translation>
    </message>
    <message>
        <source>Bank balance</source>
        <translation>Solde bancaire</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Mouvements bancaires</translation>
    </message>
    <message>
        <source>Card charges under way</source>
        <translation>Débits de carte en cours</translation>
    </message>
    <message>
        <source>Money at the providers</source>
        <translation>Argent chez les prestataires</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>Paiements chez %1</translation>
    </message>
    <message>
        <source>Differences with the CRM</source>
        <translation>Écarts avec le CRM</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Crédit clients</translation>
    </message>
    <message>
        <source>Debits under way</source>
        <translation>Prélèvements en cours</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>Litiges ouverts</translation>
    </message>
    <message>
        <source>Drafts of the month</source>
        <translation>Brouillons du mois</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Payments without a customer</source>
        <translation>Paiements sans client</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Remboursements en cours</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Relevés bancaires</translation>
    </message>
    <message>
        <source>A request of %3 waits for a second person: %2.</source>
        <translation>Une demande du %3 attend une seconde personne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Agree to it or refuse it.</source>
        <translation>Approuvez-la ou refusez-la.</translation>
    </message>
    <message>
        <source>The ledger&apos;s bank account and the bank lines differ by %2.</source>
        <translation>Le compte bancaire du grand livre et les mouvements bancaires diffèrent de %2.</translation>
    </message>
    <message>
        <source>Compare the amounts of the matches with the bank lines they belong to.</source>
        <translation>Comparez les montants rapprochés avec les mouvements bancaires correspondants.</translation>
    </message>
    <message>
        <source>The lines of %1 do not add up to the balance of %3: %2 is missing.</source>
        <translation>Les mouvements de %1 n’aboutissent pas au solde du %3&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>Import the statement of these days again, or ask the bank for it.</source>
        <translation>Importez à nouveau le relevé de ces jours, ou demandez-le à la banque.</translation>
    </message>
    <message>
        <source>%2 of %3 is booked at the bank, and no bank line shows it: %4.</source>
        <translation>%2 du %3 sont comptabilisés en banque, et aucun mouvement bancaire ne les montre&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Import the statement, match the line, or say why there is none.</source>
        <translation>Importez le relevé, rapprochez le mouvement, ou dites pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>No balance of the bank proves the lines of %1 from %3 on: %2.</source>
        <translation>Aucun solde de la banque ne prouve les mouvements de %1 à partir du %3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import a statement with balances of these days (camt.053, MT940), or say why there is none.</source>
        <translation>Importez un relevé avec les soldes de ces jours (camt.053, MT940), ou dites pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>%2 of %3 is not known for anything yet: %4.</source>
        <translation>%2 du %3 ne sont encore rattachés à rien&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Match the line or set it aside.</source>
        <translation>Rapprochez le mouvement ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>A card charge of %2 for %4 is under way since %3.</source>
        <translation>Un débit de carte de %2 pour %4 est en cours depuis le %3.</translation>
    </message>
    <message>
        <source>Take it or release it, or wait for its outcome.</source>
        <translation>Encaissez-le ou libérez-le, ou attendez son résultat.</translation>
    </message>
    <message>
        <source>%1 was last asked before the month was over.</source>
        <translation>La dernière interrogation de %1 précède la fin du mois.</translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation>Passez en ligne et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>A payment that no book can hold was left out: %4.</source>
        <translation>Un paiement qu’aucun livre ne peut contenir a été écarté&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 was never asked what it took in this month.</source>
        <translation>%1&#xa0;: les encaissements de ce mois n’ont jamais été demandés.</translation>
    </message>
    <message>
        <source>The provider and the book differ by %2 about %1 of %3.</source>
        <translation>Le prestataire et le livre diffèrent de %2 à propos de %1 du %3.</translation>
    </message>
    <message>
        <source>Bring payments in full (sync with all of it), then look at this payment at the provider.</source>
        <translation>Récupérez tous les paiements (synchronisation complète), puis examinez ce paiement chez le prestataire.</translation>
    </message>
    <message>
        <source>The CRM and the book do not agree about %1 (%4).</source>
        <translation>Le CRM et le livre ne concordent pas à propos de %1 (%4).</translation>
    </message>
    <message>
        <source>Decide which is right.</source>
        <translation>Décidez lequel a raison.</translation>
    </message>
    <message>
        <source>A dispute about %2 is open since %3: %4.</source>
        <translation>Un litige portant sur %2 est ouvert depuis le %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>A draft of %2 is dated %3: %1 %4.</source>
        <translation>Un brouillon de %2 est daté du %3&#xa0;: %1 %4.</translation>
    </message>
    <message>
        <source>Issue it, give it another date, or say why it may stay.</source>
        <translation>Émettez-le, donnez-lui une autre date, ou dites pourquoi il peut rester.</translation>
    </message>
    <message>
        <source>Something in the outbox of %3 has no outcome yet: %4.</source>
        <translation>Un élément de la boîte d’envoi du %3 n’a pas encore de résultat&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Run the outbox, or settle it there.</source>
        <translation>Exécutez la boîte d’envoi, ou réglez-le là.</translation>
    </message>
    <message>
        <source>The figures of %1 differ by %2.</source>
        <translation>Les chiffres de %1 diffèrent de %2.</translation>
    </message>
    <message>
        <source>Run ledger rebuild and check again; if it stays, restore a backup.</source>
        <translation>Exécutez ledger rebuild et contrôlez à nouveau&#x202f;; si l’écart demeure, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal or what follows from it is damaged: %1.</source>
        <translation>Le journal ou ce qui en découle est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run ledger verify; restore a backup where the chain is broken.</source>
        <translation>Exécutez ledger verify&#x202f;; restaurez une sauvegarde si la chaîne est rompue.</translation>
    </message>
    <message>
        <source>A debit of %2 is under way since %3: %4.</source>
        <translation>Un prélèvement de %2 est en cours depuis le %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Assign the payment to its customer.</source>
        <translation>Attribuez le paiement à son client.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 was made by hand at %4, which does not tell what it is made of.</source>
        <translation>Le versement de %2 du %3 a été déclenché manuellement chez %4, qui n’en indique pas la composition.</translation>
    </message>
    <message>
        <source>Look at its proposal, and say that it is right.</source>
        <translation>Examinez la proposition et confirmez qu’elle est juste.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 should be at the bank by now.</source>
        <translation>Le versement de %2 du %3 devrait être arrivé à la banque.</translation>
    </message>
    <message>
        <source>Import the statement and match it, or ask the provider.</source>
        <translation>Importez le relevé et rapprochez-le, ou demandez au prestataire.</translation>
    </message>
    <message>
        <source>A payout&apos;s line of %3 and the book differ by %2 about %1.</source>
        <translation>Une ligne de versement du %3 et le livre diffèrent de %2 à propos de %1.</translation>
    </message>
    <message>
        <source>Bring payments in full, then look at it at the provider.</source>
        <translation>Récupérez tous les paiements, puis examinez-le chez le prestataire.</translation>
    </message>
    <message>
        <source>A payout of %3 holds %2 that the book does not know: %1.</source>
        <translation>Un versement du %3 contient %2 que le livre ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bring payments in full. If another program took this money, say so.</source>
        <translation>Récupérez tous les paiements. Si un autre programme a encaissé cet argent, indiquez-le.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 is on its way to the bank.</source>
        <translation>Le versement de %2 du %3 est en route vers la banque.</translation>
    </message>
    <message>
        <source>%2 of a payout on %3 is not explained by its lines.</source>
        <translation>%2 d’un versement du %3 ne sont pas expliqués par ses lignes.</translation>
    </message>
    <message>
        <source>Bring payments in full; if it stays, ask the provider.</source>
        <translation>Récupérez tous les paiements&#x202f;; si l’écart demeure, demandez au prestataire.</translation>
    </message>
    <message>
        <source>The provider has not told yet what the payout of %2 on %3 is made of.</source>
        <translation>Le prestataire n’a pas encore indiqué la composition du versement de %2 du %3.</translation>
    </message>
    <message>
        <source>Bring payments again in a day.</source>
        <translation>Récupérez à nouveau les paiements dans un jour.</translation>
    </message>
    <message>
        <source>A refund of %2 from %3 is under way.</source>
        <translation>Un remboursement de %2 du %3 est en cours.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or say why it may stay.</source>
        <translation>Attendez son résultat, ou dites pourquoi il peut rester.</translation>
    </message>
    <message>
        <source>The statement of %1 from %3 begins %2 away from where the one before it ended.</source>
        <translation>Le relevé de %1 du %3 commence à %2 d’écart de la fin du précédent.</translation>
    </message>
    <message>
        <source>A file is wrong or incomplete: fetch both from the bank again.</source>
        <translation>Un fichier est faux ou incomplet&#xa0;: récupérez les deux à nouveau auprès de la banque.</translation>
    </message>
    <message>
        <source>The statements of %1 end on %3.</source>
        <translation>Les relevés de %1 s’arrêtent le %3.</translation>
    </message>
    <message>
        <source>Import the rest of the month.</source>
        <translation>Importez le reste du mois.</translation>
    </message>
    <message>
        <source>Between the statements of %1 days are missing before %3.</source>
        <translation>Il manque des jours entre les relevés de %1 avant le %3.</translation>
    </message>
    <message>
        <source>Import the statement that is missing.</source>
        <translation>Importez le relevé manquant.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>In order, with remarks</source>
        <translation>En ordre, avec remarques</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Clôture du mois</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>%1 to put right</source>
        <translation>%1 à corriger</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à examiner</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 beside it</source>
        <translation>%1&#xa0;: %2 dans le livre, %3 en face</translation>
    </message>
    <message>
        <source>Closed: nothing is booked on or before %1 any more.</source>
        <translation>Clôturé&#xa0;: plus rien n’est comptabilisé jusqu’au %1 inclus.</translation>
    </message>
    <message>
        <source>All is in order: the month through %1 can be closed.</source>
        <translation>Tout est en ordre&#xa0;: le mois peut être clôturé jusqu’au %1.</translation>
    </message>
    <message>
        <source>The month through %1 stays open. Checks in the way: %2.</source>
        <translation>Le mois jusqu’au %1 reste ouvert. Contrôles bloquants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>À la banque</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Month %1, closed by %2</source>
        <translation>Mois %1, clôturé par %2</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who paid the %2 of %3 is not known: %4.</source>
        <translation>On ne sait pas qui a payé les %2 du %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, about which document</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, what differs</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Paiement contrepassé</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Remboursement revenu</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsButton</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Drag a row to its place, or move it by Alt+Up and Alt+Down.</source>
        <translation>Faites glisser une ligne à sa place, ou déplacez-la avec Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Show columns</source>
        <translation>Afficher les &amp;colonnes</translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vus récemment</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Mouvements bancaires</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers, names, amounts, e-mail addresses and commands are found. A word in front keeps to one kind: %1.</source>
        <translation>Sont trouvés les numéros, noms, montants, adresses e-mail et commandes. Un mot devant limite à un genre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>quittance::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Nouvelle facture…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import &amp;bank statement…</source>
        <translation>Importer un relevé &amp;bancaire…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Copier les lignes avec &amp;en-têtes</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation>Cherc&amp;her ou agir…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Factures</translation>
    </message>
    <message>
        <source>Pay&amp;ments</source>
        <translation>&amp;Paiements</translation>
    </message>
    <message>
        <source>Pa&amp;youts</source>
        <translation>&amp;Versements</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;CRM sync</source>
        <translation>S&amp;ynchro CRM</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>R&amp;approchement</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>B&amp;oîte d’envoi</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>A&amp;ctivité</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>Section suiva&amp;nte</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volet su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>Volet de &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Sidebar with words</source>
        <translation>&amp;Barre latérale avec texte</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
    <message>
        <source>Appearanc&amp;e</source>
        <translation>Apparenc&amp;e</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Fac&amp;ture</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>É&amp;mettre…</translation>
    </message>
    <message>
        <source>&amp;Send payment link…</source>
        <translation>En&amp;voyer le lien de paiement…</translation>
    </message>
    <message>
        <source>&amp;Copy payment link</source>
        <translation>&amp;Copier le lien de paiement</translation>
    </message>
    <message>
        <source>&amp;Bank details for a transfer…</source>
        <translation>Coordonnées &amp;bancaires pour un virement…</translation>
    </message>
    <message>
        <source>Open page to pa&amp;y at once</source>
        <translation>Ouvrir la page de paiement &amp;immédiat</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>&amp;Attendre le paiement</translation>
    </message>
    <message>
        <source>C&amp;harge saved card…</source>
        <translation>Débiter une carte enre&amp;gistrée…</translation>
    </message>
    <message>
        <source>S&amp;aved cards…</source>
        <translation>Cartes e&amp;nregistrées…</translation>
    </message>
    <message>
        <source>Who is &amp;this at the provider?…</source>
        <translation>&amp;Qui est-ce chez le prestataire&#x202f;?…</translation>
    </message>
    <message>
        <source>Copy address of the customer&apos;s own &amp;page</source>
        <translation>Copier l’adresse de la &amp;page du client</translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation>Modifier le brouillon…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>D&amp;elete draft</source>
        <translation>&amp;Supprimer le brouillon</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Répéter…</translation>
    </message>
    <message>
        <source>Credit n&amp;ote…</source>
        <translation>Av&amp;oir…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>Annu&amp;ler…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>Passer en p&amp;erte…</translation>
    </message>
    <message>
        <source>Recurrin&amp;g invoices…</source>
        <translation>&amp;Factures récurrentes…</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Paiement</translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation>&amp;Saisir un paiement…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Affecter…</translation>
    </message>
    <message>
        <source>Assign &amp;customer…</source>
        <translation>Attribuer un &amp;client…</translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation>&amp;Rembourser…</translation>
    </message>
    <message>
        <source>Re&amp;verse (bounced)…</source>
        <translation>Co&amp;ntrepasser (impayé)…</translation>
    </message>
    <message>
        <source>Matc&amp;h movement by hand…</source>
        <translation>Rapproc&amp;her le mouvement manuellement…</translation>
    </message>
    <message>
        <source>&amp;Set movement aside…</source>
        <translation>&amp;Mettre le mouvement de côté…</translation>
    </message>
    <message>
        <source>Ta&amp;ke last match back</source>
        <translation>Retirer le d&amp;ernier rapprochement</translation>
    </message>
    <message>
        <source>&amp;Book certain movements</source>
        <translation>Comptabiliser les mouvements cer&amp;tains</translation>
    </message>
    <message>
        <source>&amp;Payouts at the bank…</source>
        <translation>&amp;Versements à la banque…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the provider</source>
        <translation>Com&amp;parer avec le prestataire</translation>
    </message>
    <message>
        <source>Show &amp;disputes</source>
        <translation>Afficher les &amp;litiges</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>&amp;Ouvrir chez le prestataire</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>&amp;Change customer…</source>
        <translation>&amp;Modifier le client…</translation>
    </message>
    <message>
        <source>Show customer&apos;s &amp;invoices</source>
        <translation>Afficher les &amp;factures du client</translation>
    </message>
    <message>
        <source>Show what C&amp;RMs say</source>
        <translation>Afficher les données C&amp;RM</translation>
    </message>
    <message>
        <source>&amp;Merge customer…</source>
        <translation>F&amp;usionner le client…</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>&amp;Archiver le client</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>&amp;Tout synchroniser</translation>
    </message>
    <message>
        <source>Only &amp;payments</source>
        <translation>&amp;Paiements seulement</translation>
    </message>
    <message>
        <source>Only &amp;contacts</source>
        <translation>&amp;Contacts seulement</translation>
    </message>
    <message>
        <source>&amp;Full check</source>
        <translation>Contrôle comp&amp;let</translation>
    </message>
    <message>
        <source>&amp;Stop the sync</source>
        <translation>&amp;Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>Send what &amp;waits</source>
        <translation>&amp;Envoyer ce qui attend</translation>
    </message>
    <message>
        <source>Cl&amp;ose month…</source>
        <translation>Clôturer un &amp;mois…</translation>
    </message>
    <message>
        <source>Set &amp;return page…</source>
        <translation>Page de &amp;retour…</translation>
    </message>
    <message>
        <source>Co&amp;nnect a CRM…</source>
        <translation>Co&amp;nnecter un CRM…</translation>
    </message>
    <message>
        <source>Re&amp;view conflicts…</source>
        <translation>E&amp;xaminer les conflits…</translation>
    </message>
    <message>
        <source>Field &amp;mapping…</source>
        <translation>Correspondance des champ&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New &amp;here…</source>
        <translation>&amp;Créer ici…</translation>
    </message>
    <message>
        <source>&amp;Print list…</source>
        <translation>Im&amp;primer la liste…</translation>
    </message>
    <message>
        <source>Open &amp;document as PDF</source>
        <translation>Ouvrir le &amp;document en PDF</translation>
    </message>
    <message>
        <source>&amp;Open another book…</source>
        <translation>&amp;Ouvrir un autre livre…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample book</source>
        <translation>Supp&amp;rimer le livre d’exemple</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>Tablea&amp;u de bord</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>&amp;Section précédente</translation>
    </message>
    <message>
        <source>Pane be&amp;fore</source>
        <translation>Volet précéden&amp;t</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Journal of this item…</source>
        <translation>&amp;Journal de cet élément…</translation>
    </message>
    <message>
        <source>Send re&amp;minder…</source>
        <translation>Envo&amp;yer une relance…</translation>
    </message>
    <message>
        <source>Send receipt…</source>
        <translation>Envoyer un reçu…</translation>
    </message>
    <message>
        <source>Send PDF on&amp;ly…</source>
        <translation>Envoyer seulemen&amp;t le PDF…</translation>
    </message>
    <message>
        <source>Hold reminders &amp;until…</source>
        <translation>Suspendre les relances &amp;jusqu’au…</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Reprendre les relances</translation>
    </message>
    <message>
        <source>&amp;Send statement…</source>
        <translation>&amp;Envoyer un relevé…</translation>
    </message>
    <message>
        <source>&amp;Hold reminders until…</source>
        <translation>&amp;Suspendre les relances jusqu’au…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>Connex&amp;ions…</translation>
    </message>
    <message>
        <source>&amp;Help about this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
    <message>
        <source>Filter by fields…</source>
        <translation>Filtrer par champs…</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>Appro&amp;bations…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal technique…</translation>
    </message>
    <message>
        <source>Edit n&amp;ote…</source>
        <translation>Modifier la n&amp;ote…</translation>
    </message>
    <message>
        <source>Edit ta&amp;gs…</source>
        <translation>Modifier les ét&amp;iquettes…</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Syncs of the CRM</source>
        <translation>Synchronisations du CRM</translation>
    </message>
    <message>
        <source>Deleted drafts…</source>
        <translation>Brouillons supprimés…</translation>
    </message>
    <message>
        <source>&amp;Save e-invoice…</source>
        <translation>Enregi&amp;strer la facture électronique…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show reason</source>
        <translation>Afficher le motif</translation>
    </message>
    <message>
        <source>&amp;Evidence checklist…</source>
        <translation>Liste &amp;des preuves…</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Trier par…</translation>
    </message>
    <message>
        <source>Outbox entry</source>
        <translation>Élément de la boîte d’envoi</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>&amp;Il est arrivé</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Marquer comme vu</translation>
    </message>
</context>
<context>
    <name>quittance::CompletenessText</name>
    <message>
        <source>%1 and the book disagree about 1 payment. Look at it in the list.</source>
        <translation>%1 et le livre sont en désaccord sur 1 paiement. Examinez-le dans la liste.</translation>
    </message>
    <message>
        <source>%1 and the book disagree about %2 payments. Look at them in the list.</source>
        <translation>%1 et le livre sont en désaccord sur %2 paiements. Examinez-les dans la liste.</translation>
    </message>
    <message>
        <source>%1 and the book agree about every payment: %2. Unexplained: 0.</source>
        <translation>%1 et le livre concordent sur tous les paiements&#xa0;: %2. Inexpliqués&#xa0;: 0.</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here, %4 unexplained</source>
        <translation>%1&#xa0;: %2 là-bas, %3 ici, %4 inexpliqués</translation>
    </message>
    <message>
        <source>Left out, because it is of a currency or fraction that cannot be booked: %1</source>
        <translation>Écartés, car dans une devise ou une fraction non comptabilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>La facture %1 est payée.</translation>
    </message>
    <message>
        <source>Invoice %1 is not paid yet. The next look at the provider will tell.</source>
        <translation>La facture %1 n’est pas encore payée. La prochaine interrogation du prestataire le dira.</translation>
    </message>
</context>
<context>
    <name>quittance::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Dernier accord</translation>
    </message>
    <message>
        <source>Quittance now</source>
        <translation>Quittance</translation>
    </message>
    <message>
        <source>CRM now</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Examiner les conflits</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Take &amp;ours</source>
        <translation>&amp;Notre valeur</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Leur valeur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the decision back, while the CRM was not told (Ctrl+Z)</source>
        <translation>Reprendre la décision, tant que le CRM n’a pas été informé (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>Accepter et &amp;continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>Quittance: %1 (%2)</source>
        <comment>value, who and when</comment>
        <translation>Quittance&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a CRM, value, what is known of who and when</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Settled. It can be undone until %1 was told.</source>
        <translation>Réglé. Annulable tant que %1 n’a pas été informé.</translation>
    </message>
    <message>
        <source>Settled, and %1 was told.</source>
        <translation>Réglé, et %1 a été informé.</translation>
    </message>
    <message>
        <source>%1 says something that cannot be taken here: %2</source>
        <translation>La valeur de %1 ne peut pas être reprise ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Both sides changed “%1” after the last agreed value. Invoices already issued keep what is printed on them.</source>
        <translation>Les deux côtés ont modifié «&#xa0;%1&#xa0;» depuis la dernière valeur commune. Les factures déjà émises gardent ce qui y est imprimé.</translation>
    </message>
    <message>
        <source>&amp;Accept %1 and go on</source>
        <translation>Accepter les %1 et &amp;continuer</translation>
    </message>
    <message>
        <source>Apply and close</source>
        <translation>Appliquer et fermer</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans appliquer</translation>
    </message>
    <message>
        <source>Nothing is written before (Ctrl+Enter)</source>
        <translation>Rien n’est écrit avant (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pply %n decision(s)</source>
        <translation>
            <numerusform>A&amp;ppliquer %n décision</numerusform>
            <numerusform>A&amp;ppliquer %n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) applied.</source>
        <translation>
            <numerusform>%n décision appliquée.</numerusform>
            <numerusform>%n décisions appliquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.</source>
        <translation>
            <numerusform>%n décision n’est pas encore appliquée. Les conflits non tranchés restent pour la prochaine fois.</numerusform>
            <numerusform>%n décisions ne sont pas encore appliquées. Les conflits non tranchés restent pour la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Supprimé (CRM)</translation>
    </message>
    <message>
        <source>The record was deleted in %1. What is decided holds here only.</source>
        <translation>La fiche a été supprimée dans %1. La décision ne vaut qu’ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a customer, how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Same for all %1 open conflicts in “%2” (A)</source>
        <comment>count, name of a field, a key</comment>
        <translation>Pareil pour les %1 conflits ouverts de «&#xa0;%2&#xa0;» (A)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nothing is written before you apply.</source>
        <translation>Rien n’est écrit avant l’application.</translation>
    </message>
    <message>
        <source>Why this is a conflict</source>
        <translation>Pourquoi c’est un conflit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Not possible with an edited value.</source>
        <translation>Impossible avec une valeur modifiée.</translation>
    </message>
    <message>
        <source>The values not chosen stay in the journal.</source>
        <translation>Les valeurs non choisies restent au journal.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <comment>when a record was changed, whose it is</comment>
        <translation>%1 · responsable %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of a CRM</comment>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Dernier accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidés</translation>
    </message>
    <message>
        <source>Deleted in %1</source>
        <translation>Supprimé dans %1</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Pas encore regardé</translation>
    </message>
    <message>
        <source>%1 · in conflict since %2</source>
        <comment>name of a CRM, day and time</comment>
        <translation>%1 · en conflit depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time are kept and not applied yet.</source>
        <translation>
            <numerusform>%n décision de la dernière fois est conservée et n’est pas encore appliquée.</numerusform>
            <numerusform>%n décisions de la dernière fois sont conservées et ne sont pas encore appliquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time were dropped, for the conflict changed or was settled meanwhile.</source>
        <translation>
            <numerusform>%n décision de la dernière fois a été abandonnée, car le conflit a changé ou a été réglé entre-temps.</numerusform>
            <numerusform>%n décisions de la dernière fois ont été abandonnées, car le conflit a changé ou a été réglé entre-temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ConnectDialog</name>
    <message>
        <source>Connect a CRM</source>
        <translation>Connecter un CRM</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Modes de connexion</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in page, for another browser</source>
        <translation>Copier l’adresse de la page de connexion, pour un autre navigateur</translation>
    </message>
    <message>
        <source>Address the browser came back to</source>
        <translation>Adresse de retour du navigateur</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, nowhere else.</source>
        <translation>Les clés sont conservées dans le trousseau du système, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>My Domain host</source>
        <translation>Hôte My Domain</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clé ou jeton</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>No port is free to come back to. Sign in; the browser then ends on a page that does not load. Copy its whole address and paste it here.</source>
        <translation>Aucun port n’est libre pour le retour. Connectez-vous&#x202f;; le navigateur aboutit alors à une page qui ne se charge pas. Copiez toute son adresse et collez-la ici.</translation>
    </message>
    <message>
        <source>Waiting for your browser… Sign in there and come back. This ends by itself after five minutes.</source>
        <translation>En attente du navigateur… Connectez-vous là-bas, puis revenez. L’attente s’arrête d’elle-même après cinq minutes.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keep it and begin to sync (Ctrl+Enter)</source>
        <translation>Conserver et commencer la synchronisation (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ask whose account it is; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Demander à qui est le compte&#x202f;; rien n’est encore conservé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>HubSpot with a key</source>
        <translation>HubSpot avec une clé</translation>
    </message>
    <message>
        <source>A service key or private app token is pasted here once.</source>
        <translation>Une clé de service ou le jeton d’une application privée est collé ici une fois.</translation>
    </message>
    <message>
        <source>In HubSpot, open Development → Keys → Service keys and create a key named “Quittance”. An existing private app token works, too.</source>
        <translation>Dans HubSpot, ouvrez Development → Keys → Service keys et créez une clé nommée «&#xa0;Quittance&#xa0;». Le jeton d’une application privée existante convient aussi.</translation>
    </message>
    <message>
        <source>Give it these scopes to read:</source>
        <translation>Donnez-lui ces autorisations (scopes) de lecture&#xa0;:</translation>
    </message>
    <message>
        <source>And these, if HubSpot is to be told what was billed and paid:</source>
        <translation>Et celles-ci, si HubSpot doit être informé des factures et des paiements&#xa0;:</translation>
    </message>
    <message>
        <source>And this one for the texts of e-mails; without it only their subjects come:</source>
        <translation>Et celle-ci pour le texte des e-mails&#x202f;; sans elle, seuls leurs objets arrivent&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the key and paste it below.</source>
        <translation>Copiez la clé et collez-la ci-dessous.</translation>
    </message>
    <message>
        <source>HubSpot with your own app</source>
        <translation>HubSpot avec votre propre application</translation>
    </message>
    <message>
        <source>Each desk signs in with the browser. Your app, your secret; nothing of ours between.</source>
        <translation>Chaque poste se connecte par le navigateur. Votre application, votre secret&#x202f;; rien de nous entre les deux.</translation>
    </message>
    <message>
        <source>In HubSpot, create an app with OAuth under Development and name it “Quittance”.</source>
        <translation>Dans HubSpot, créez sous Development une application avec OAuth et nommez-la «&#xa0;Quittance&#xa0;».</translation>
    </message>
    <message>
        <source>Register these redirect URLs, one a line. They lead to this computer:</source>
        <translation>Inscrivez ces URL de redirection, une par ligne. Elles mènent à cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Add these scopes as required:</source>
        <translation>Ajoutez ces autorisations (scopes) comme obligatoires&#xa0;:</translation>
    </message>
    <message>
        <source>And this one as optional, for the texts of e-mails; without it only their subjects come:</source>
        <translation>Et celle-ci comme facultative, pour le texte des e-mails&#x202f;; sans elle, seuls leurs objets arrivent&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields below.</source>
        <translation>Copiez l’identifiant client et le secret client dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>With an External Client App of your organisation, signed in to with the browser.</source>
        <translation>Avec une External Client App de votre organisation, connexion par le navigateur.</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager → New External Client App. Name it “Quittance”, distribution state Local.</source>
        <translation>Dans Setup, ouvrez External Client App Manager → New External Client App. Nommez-la «&#xa0;Quittance&#xa0;», état de distribution Local.</translation>
    </message>
    <message>
        <source>Enable OAuth and enter these callback URLs, one a line. They lead to this computer:</source>
        <translation>Activez OAuth et saisissez ces URL de rappel, une par ligne. Elles mènent à cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Choose these scopes:</source>
        <translation>Choisissez ces autorisations (scopes)&#xa0;:</translation>
    </message>
    <message>
        <source>Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token Rotation”.</source>
        <translation>Désactivez «&#xa0;Require secret for Web Server Flow&#xa0;» et «&#xa0;Require secret for Refresh Token Flow&#xa0;». Activez «&#xa0;Require Proof Key for Code Exchange (PKCE)&#xa0;» et «&#xa0;Enable Refresh Token Rotation&#xa0;».</translation>
    </message>
    <message>
        <source>Under Policies, let the people who bill use it, by a permission set.</source>
        <translation>Sous Policies, permettez son usage aux personnes qui facturent, par un ensemble d’autorisations.</translation>
    </message>
    <message>
        <source>Copy the consumer key, and your host from Setup → My Domain, into the fields below.</source>
        <translation>Copiez la clé consommateur, et votre hôte depuis Setup → My Domain, dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clé consommateur</translation>
    </message>
    <message>
        <source>You can close this page and go back to Quittance.</source>
        <translation>Vous pouvez fermer cette page et revenir à Quittance.</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>Lancer la première synchronisation</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Choose what to bring; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Choisir les éléments à récupérer&#x202f;; rien n’est encore conservé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Les clés sont conservées dans un fichier de ce livre, scellé avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>See how the fields are mapped; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Voir la correspondance des champs&#x202f;; rien n’est encore conservé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>See what the first sync would find; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Voir ce que trouverait la première synchronisation&#x202f;; rien n’est encore conservé (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectSteps</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what step %1 asks for</source>
        <translation>Copier ce que demande l’étape %1</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectText</name>
    <message>
        <source>Read companies</source>
        <translation>Lire les entreprises</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>Lire les personnes</translation>
    </message>
    <message>
        <source>Read who owns a record</source>
        <translation>Lire le responsable d’une fiche</translation>
    </message>
    <message>
        <source>Read which fields companies have</source>
        <translation>Lire les champs des entreprises</translation>
    </message>
    <message>
        <source>Read which fields people have</source>
        <translation>Lire les champs des personnes</translation>
    </message>
    <message>
        <source>Write back what was billed and paid</source>
        <translation>Transmettre ce qui est facturé et payé</translation>
    </message>
    <message>
        <source>Make the fields for that</source>
        <translation>Créer les champs à cet effet</translation>
    </message>
    <message>
        <source>Read the texts of e-mails</source>
        <translation>Lire le texte des e-mails</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Not given. Nothing can be synced without it. Add it there and check again.</source>
        <translation>Non accordée. Rien ne peut être synchronisé sans elle. Ajoutez-la là-bas et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>Not given. Contacts come without the name of their owner.</source>
        <translation>Non accordée. Les contacts arrivent sans le nom de leur responsable.</translation>
    </message>
    <message>
        <source>Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.</source>
        <translation>Non accordée. Les champs ne peuvent pas être choisis dans une liste, et la disparition d’un champ passe inaperçue.</translation>
    </message>
    <message>
        <source>Not given. Sales will not see what was billed and paid.</source>
        <translation>Non accordée. Les commerciaux ne verront pas ce qui est facturé et payé.</translation>
    </message>
    <message>
        <source>Not given. An administrator has to make the fields by hand.</source>
        <translation>Non accordée. Un administrateur doit créer les champs manuellement.</translation>
    </message>
    <message>
        <source>Not given. Of e-mails only the subjects come.</source>
        <translation>Non accordée. Seuls les objets des e-mails arrivent.</translation>
    </message>
    <message>
        <source>Not given. The sign-in would end within hours. Add it to the app and sign in again.</source>
        <translation>Non accordée. La connexion prendrait fin en quelques heures. Ajoutez-la à l’application et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>Compte %1 %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Shows with the first use: a key does not tell, and trying would change something.</source>
        <translation>Se révèle à la première utilisation&#xa0;: une clé ne le dit pas, et un essai modifierait quelque chose.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>match a customer: %1</source>
        <translation>correspondant à un client&#xa0;: %1</translation>
    </message>
    <message>
        <source>match a customer: %1 (%2)</source>
        <comment>how many, reasons</comment>
        <translation>correspondant à un client&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>need you, as they match several: %1</source>
        <translation>à traiter, car correspondant à plusieurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>linked already: %1</source>
        <translation>déjà liées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Companies: %1, people: %2.</source>
        <translation>Entreprises&#xa0;: %1, personnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Of the first companies: %1, people: %2; there are more.</source>
        <translation>Parmi les premières, entreprises&#xa0;: %1, personnes&#xa0;: %2&#x202f;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>The first sync makes no customers. Those that are linked are compared with %1 as the fields are mapped; who else is whose you decide.</source>
        <translation>La première synchronisation ne crée aucun client. Ceux qui sont liés sont comparés à %1 selon la correspondance des champs&#x202f;; pour les autres, vous décidez qui correspond à qui.</translation>
    </message>
    <message>
        <source>The first sync makes no customers and changes nothing in %1. Who is whose you decide afterwards, one by one.</source>
        <translation>La première synchronisation ne crée aucun client et ne modifie rien dans %1. Vous décidez ensuite, un par un, qui correspond à qui.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, client %2</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionCard</name>
    <message>
        <source>Connect…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Ask %1 whether everything works</source>
        <translation>Demander à %1 si tout fonctionne</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a permission, and what it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It answers, but the key may not do everything. Missing: %1.</source>
        <translation>Le service répond, mais la clé n’a pas toutes les autorisations. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Server and login are there. “Change…” sends a test mail.</source>
        <translation>Le serveur et les identifiants sont en place. «&#xa0;Modifier…&#xa0;» envoie un e-mail de test.</translation>
    </message>
    <message>
        <source>It answers, and all that is needed is allowed.</source>
        <translation>Le service répond, et tout ce qui est nécessaire est autorisé.</translation>
    </message>
    <message>
        <source>Key and sign-in are taken away, and nothing is sent or brought any more. What was brought stays in the book.</source>
        <translation>La clé et la connexion sont retirées&#x202f;; plus rien n’est envoyé ni récupéré. Ce qui a été récupéré reste dans le livre.</translation>
    </message>
    <message>
        <source>Server and login are taken away, and no mail is sent any more.</source>
        <translation>Le serveur et les identifiants sont retirés&#x202f;; plus aucun e-mail n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionStateText</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>%1 %2 – no real money moves</source>
        <extracomment>a provider, the end of its key</extracomment>
        <translation>%1 %2 – aucun argent réel ne circule</translation>
    </message>
    <message>
        <source>%1 “%2” %3 – no real money moves</source>
        <extracomment>a provider, what the user calls the account, the end of its key</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;» %3 – aucun argent réel ne circule</translation>
    </message>
    <message>
        <source>Payment links, bank transfers, saved cards, refunds and payouts.</source>
        <translation>Liens de paiement, virements, cartes enregistrées, remboursements et versements.</translation>
    </message>
    <message>
        <source>Payment links by PayPal, refunds and payouts.</source>
        <translation>Liens de paiement par PayPal, remboursements et versements.</translation>
    </message>
    <message>
        <source>Brings companies and people, and tells what was billed and paid.</source>
        <translation>Récupère les entreprises et les personnes, et transmet ce qui est facturé et payé.</translation>
    </message>
    <message>
        <source>Sends payment links and letters from your own address.</source>
        <translation>Envoie les liens de paiement et les lettres depuis votre propre adresse.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in the system keychain, nowhere else.</source>
        <translation>Les numéros de carte ne passent jamais par Quittance. Les clés sont conservées dans le trousseau du système, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Links go through</source>
        <translation>Liens créés par</translation>
    </message>
    <message>
        <source>The first that is connected</source>
        <translation>Le premier qui est connecté</translation>
    </message>
    <message>
        <source>Where nobody chooses another provider for a link.</source>
        <translation>Lorsque personne ne choisit un autre prestataire pour un lien.</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Les numéros de carte ne passent jamais par Quittance. Les clés sont conservées dans un fichier de ce livre, scellé avec votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>quittance::ContactDetail</name>
    <message>
        <source>Choose a contact to see who it is and what was done.</source>
        <translation>Choisissez un contact pour voir qui il est et ce qui a été fait.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>What was done with this contact</source>
        <translation>Ce qui a été fait avec ce contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Modifié (CRM)</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>N° CRM</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>The customer and the contact stay; they are kept in step no more</source>
        <translation>Le client et le contact restent&#x202f;; ils ne sont plus tenus à jour ensemble</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Tell %1 now</source>
        <translation>Informer %1</translation>
    </message>
    <message>
        <source>Tell %1 now what is new of this customer, and try again what it refused</source>
        <translation>Transmettre maintenant à %1 les nouveautés de ce client, et réessayer ce qui a été refusé</translation>
    </message>
    <message>
        <source>Make a customer all the same</source>
        <translation>Créer un client quand même</translation>
    </message>
    <message>
        <source>Make a customer of this</source>
        <translation>En faire un client</translation>
    </message>
    <message>
        <source>A customer with these details, linked to this contact</source>
        <translation>Un client avec ces données, lié à ce contact</translation>
    </message>
    <message>
        <source>Linked to a customer of ours.</source>
        <translation>Lié à un de nos clients.</translation>
    </message>
    <message>
        <source>Not linked to a customer of ours.</source>
        <translation>Lié à aucun de nos clients.</translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <comment>name of a customer, reasons</comment>
        <translation>Peut-être %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lier à %1</translation>
    </message>
    <message>
        <source>Owes nothing.</source>
        <translation>Ne doit rien.</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Doit %1</translation>
    </message>
    <message>
        <source>Nothing the CRM knows of.</source>
        <translation>Rien de connu du CRM.</translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 est maintenant un client.</translation>
    </message>
    <message>
        <source>%1 is being told what is new.</source>
        <translation>Les nouveautés sont en cours de transmission à %1.</translation>
    </message>
    <message>
        <source>There is nothing new to tell %1.</source>
        <translation>Rien de nouveau à transmettre à %1.</translation>
    </message>
    <message>
        <source>%1 is linked to no customer any more.</source>
        <translation>%1 n’est plus lié à aucun client.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 est de nouveau lié.</translation>
    </message>
    <message>
        <source>Linked to %1.</source>
        <translation>Lié à %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, subject</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is told what is new in %2 s.</source>
        <comment>name of a CRM, seconds</comment>
        <translation>Nouveautés transmises à %1 dans %2 s.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>name of a customer</comment>
        <translation>Lié à %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsEdit</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>&amp;Ajouter un contact</translation>
    </message>
    <message>
        <source>Somebody else at this customer</source>
        <translation>Une autre personne chez ce client</translation>
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
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Gets bills</source>
        <translation>Reçoit les factures</translation>
    </message>
    <message>
        <source>Invoices and links go to this address; to one at most</source>
        <translation>Les factures et les liens vont à cette adresse&#x202f;; une seule au plus</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Supprimer le contact</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
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
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Modifié (CRM)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Filtrer les contacts</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain (Ctrl+F)</source>
        <translation>Partie d’un nom, d’une adresse ou d’un domaine (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Encore aucun contact.</translation>
    </message>
    <message>
        <source>They appear here once the CRM was synced.</source>
        <translation>Ils apparaissent ici après la synchronisation du CRM.</translation>
    </message>
    <message>
        <source>Connect a CRM…</source>
        <translation>Connecter un CRM…</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Synchroniser les contacts</translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation>Rien de nouveau à transmettre.</translation>
    </message>
    <message>
        <source>1 customer is being told to the CRM.</source>
        <translation>1 client est en cours de transmission au CRM.</translation>
    </message>
    <message>
        <source>%1 customers are being told to the CRM.</source>
        <translation>%1 clients sont en cours de transmission au CRM.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non lié</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation>ID CRM</translation>
    </message>
    <message>
        <source>Id in the CRM</source>
        <translation>Identifiant dans le CRM</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dern. erreur</translation>
    </message>
    <message>
        <source>Why the CRM was not told</source>
        <translation>Pourquoi le CRM n’a pas été informé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>To push</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are told to the CRM in %1 s.</source>
        <translation>
            <numerusform>%n client sera transmis au CRM dans %1 s.</numerusform>
            <numerusform>%n clients seront transmis au CRM dans %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CreditDialog</name>
    <message>
        <source>Issue credit note</source>
        <translation>Émettre l’avoir</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>&amp;Whole invoice</source>
        <translation>&amp;Toute la facture</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed. What it grants pays this invoice first and otherwise stays the customer&apos;s credit.</source>
        <translation>Il reçoit le numéro suivant et ne peut plus être modifié. Son montant solde d’abord cette facture&#x202f;; le reste demeure un crédit du client.</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Créditer %1</translation>
    </message>
</context>
<context>
    <name>quittance::CrmFieldsDialog</name>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Notre champ</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>De l’entreprise ou de la personne</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom CRM</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Type de champ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fields in %1</source>
        <translation>Champs dans %1</translation>
    </message>
    <message>
        <source>Quittance’s fields</source>
        <translation>Champs de Quittance</translation>
    </message>
    <message>
        <source>Quittance’s fields in %1</source>
        <translation>Champs de Quittance dans %1</translation>
    </message>
    <message>
        <source>Co&amp;py list</source>
        <translation>Co&amp;pier la liste</translation>
    </message>
    <message>
        <source>Copy what is missing, a field a line, for whoever makes it</source>
        <translation>Copier ce qui manque, un champ par ligne, pour qui le créera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; nothing more is made (Esc)</source>
        <translation>Fermer&#x202f;; plus rien n’est créé (Échap)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>&amp;Make 1 field in %1</source>
        <translation>&amp;Créer 1 champ dans %1</translation>
    </message>
    <message>
        <source>&amp;Make %1 fields in %2</source>
        <translation>&amp;Créer %1 champs dans %2</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Interrogation de %1 en cours</translation>
    </message>
    <message>
        <source>All of them are there</source>
        <translation>Tous sont présents</translation>
    </message>
    <message>
        <source>Only those that are missing; nothing that is there is changed</source>
        <translation>Seulement ceux qui manquent&#x202f;; rien de ce qui existe n’est modifié</translation>
    </message>
    <message>
        <source>Ask %1 which of them are there now</source>
        <translation>Demander à %1 lesquels sont maintenant présents</translation>
    </message>
    <message>
        <source>All of Quittance’s fields are in %1.</source>
        <translation>Tous les champs de Quittance sont dans %1.</translation>
    </message>
    <message>
        <source>1 field is still missing in %1.</source>
        <translation>Il manque encore 1 champ dans %1.</translation>
    </message>
    <message>
        <source>%1 fields are still missing in %2.</source>
        <translation>Il manque encore %1 champs dans %2.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>La liste a été copiée.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunText</name>
    <message>
        <source>Taken up again</source>
        <comment>a sync that goes on where one was ended early</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Contrôle complet</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>a sync of what has changed</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>It was stopped. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Elle a été arrêtée. Ce qui a été récupéré reste, et la prochaine synchronisation reprend la suite.</translation>
    </message>
    <message>
        <source>The program ended meanwhile. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Le programme s’est fermé entre-temps. Ce qui a été récupéré reste, et la prochaine synchronisation reprend la suite.</translation>
    </message>
    <message>
        <source>%1 did not take all it was told: see the outbox.</source>
        <translation>%1 n’a pas pris tout ce qui lui a été transmis&#xa0;: voir la boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunsPage</name>
    <message>
        <source>Syncs of the CRM</source>
        <translation>Synchronisations du CRM</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Récupérés</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>No sync of a CRM yet.</source>
        <translation>Encore aucune synchronisation d’un CRM.</translation>
    </message>
    <message>
        <source>Each one gets its line here, with what it brought and what went wrong.</source>
        <translation>Chacune reçoit ici sa ligne, avec ce qu’elle a récupéré et ce qui a échoué.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmStatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Stop after what is under way; what was brought stays</source>
        <translation>Arrêter après l’opération en cours&#x202f;; ce qui a été récupéré reste</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>Fields there…</source>
        <translation>Champs CRM…</translation>
    </message>
    <message>
        <source>See which of Quittance’s fields are missing there, and have them made</source>
        <translation>Voir quels champs de Quittance manquent là-bas, et les faire créer</translation>
    </message>
    <message>
        <source>Tell the CRMs now what is new here, and try again what they refused</source>
        <translation>Transmettre maintenant aux CRM ce qui est nouveau ici, et réessayer ce qu’ils ont refusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review 1 conflict…</source>
        <translation>Examiner 1 conflit…</translation>
    </message>
    <message>
        <source>Review %1 conflicts…</source>
        <translation>Examiner %1 conflits…</translation>
    </message>
</context>
<context>
    <name>quittance::CrmTabs</name>
    <message>
        <source>Tables of the CRM sync</source>
        <translation>Tableaux de la synchro CRM</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Syncs</source>
        <comment>the table of those that were made</comment>
        <translation>Synchros</translation>
    </message>
</context>
<context>
    <name>quittance::CrmText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>E-mail de facturation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id client</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Montant ouvert</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Montant en retard</translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation>Devise des montants</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>No customer is linked yet, so nothing changes now.</source>
        <translation>Aucun client n’est encore lié&#x202f;; rien ne change donc maintenant.</translation>
    </message>
    <message>
        <source>What the records of %1 linked customers say there was not read yet: who changes is known after the next sync.</source>
        <translation>Les fiches de %1 clients liés n’ont pas encore été lues&#xa0;: la prochaine synchronisation dira lesquels changent.</translation>
    </message>
    <message>
        <source>None of %1 linked customers would change.</source>
        <translation>Aucun des %1 clients liés ne changerait.</translation>
    </message>
    <message>
        <source>1 of %1 linked customers would change at the next sync.</source>
        <translation>1 des %1 clients liés changerait à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>%1 of %2 linked customers would change at the next sync.</source>
        <translation>%1 des %2 clients liés changeraient à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont affichés.</translation>
    </message>
    <message>
        <source>More may: one of the fields was not read yet, which the next sync does.</source>
        <translation>Il peut y en avoir d’autres&#xa0;: un des champs n’a pas encore été lu, ce que fera la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>takes over what %1 says</source>
        <translation>reprend ce que dit %1</translation>
    </message>
    <message>
        <source>is told to %1</source>
        <translation>est transmis à %1</translation>
    </message>
    <message>
        <source>waits for you to decide</source>
        <translation>attend votre décision</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>record changed %1</source>
        <translation>fiche modifiée %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 prime</translation>
    </message>
    <message>
        <source>Quittance wins</source>
        <translation>Quittance prime</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Currency(16, 2)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Currency(16, 2)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>Date/Time</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Date/Time</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Email</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Text(3)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(3)</translation>
    </message>
    <message>
        <source>choice of NET0 to NET90</source>
        <translation>choix de NET0 à NET90</translation>
    </message>
    <message>
        <source>Text(8)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(8)</translation>
    </message>
    <message>
        <source>text, no two alike</source>
        <translation>texte, sans doublon</translation>
    </message>
    <message>
        <source>Text(40), External ID, unique</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(40), External ID, unique</translation>
    </message>
    <message>
        <source>Text(40)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(40)</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <comment>kind of record, name of a field, kind of field</comment>
        <translation>%1.%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>All %1 are there. What is still out of use is mended in the field mapping.</source>
        <translation>Les %1 sont tous présents. Ce qui est encore hors service se corrige dans la correspondance des champs.</translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%1 sur %2 sont présents.</translation>
    </message>
    <message>
        <source>%1 has not told its fields yet, so it is not known which are there.</source>
        <translation>%1 n’a pas encore communiqué ses champs&#x202f;; on ne sait donc pas lesquels sont présents.</translation>
    </message>
    <message>
        <source>Those that are missing are made in the property group “Quittance”; nothing else is changed.</source>
        <translation>Ceux qui manquent sont créés dans le groupe de propriétés «&#xa0;Quittance&#xa0;»&#x202f;; rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Only an administrator can make fields in Salesforce: Setup › Object Manager › Account or Contact › Fields &amp; Relationships › New, with these names, visible to the user who signed in here. Copy the list for them, and look again afterwards.</source>
        <translation>Seul un administrateur peut créer des champs dans Salesforce&#xa0;: Setup › Object Manager › Account ou Contact › Fields &amp; Relationships › New, avec ces noms, visibles par l’utilisateur connecté ici. Copiez la liste à son intention, puis revérifiez.</translation>
    </message>
    <message>
        <source>carries our customer id</source>
        <translation>porte notre id client</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>même n° de TVA</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>même domaine d’e-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>%1 companies, %2 people, %3 linked</source>
        <translation>%1 entreprises, %2 personnes, %3 liées</translation>
    </message>
    <message>
        <source>%1 waiting to be told</source>
        <translation>%1 à transmettre</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>reprise à %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the day</source>
        <translation>%1 sur %2 requêtes du jour</translation>
    </message>
    <message>
        <source>%1 has not let us in since %2. %3</source>
        <comment>name, when, what is the matter and what to do</comment>
        <translation>Accès refusé par %1 depuis %2. %3</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 took what it was told of %2. It is looked up before anything is told again.</source>
        <translation>Il est incertain que %1 ait pris ce qui lui a été transmis sur %2. Cela est vérifié avant toute nouvelle transmission.</translation>
    </message>
    <message>
        <source>%1 did not take what it was told of %2: %3</source>
        <translation>%1 n’a pas pris ce qui lui a été transmis sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 more like it.</source>
        <translation>%1 autres cas semblables.</translation>
    </message>
    <message>
        <source>Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, or somebody has to sign in again.</source>
        <translation>Salesforce n’a pas été synchronisé depuis %1 jours et met fin à un accès inutilisé pendant 30 jours. Synchronisez maintenant, sinon il faudra se reconnecter.</translation>
    </message>
    <message>
        <source>%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; everything else goes on.</source>
        <translation>%1 champs mis en correspondance ne conviennent plus aux champs de %2. Ils sont écartés jusqu’à correction&#x202f;; tout le reste continue.</translation>
    </message>
    <message>
        <source>%1 customers are linked to records that are gone in %2.</source>
        <translation>%1 clients sont liés à des fiches disparues de %2.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>Le plus récent prime</translation>
    </message>
    <message>
        <source>%1 did not take these fields of %2 (%4), all else goes on: %3</source>
        <translation>%1 n’a pas pris ces champs de %2 (%4), tout le reste continue&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>quittance::CsvProfileView</name>
    <message>
        <source>Columns are parted by</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
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
        <source>Letters</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Ligne contenant les noms des colonnes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>Noms en ligne</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Notre compte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Garder sous</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Nom de ce profil</translation>
    </message>
    <message>
        <source>Name of the bank; empty: not kept</source>
        <translation>Nom de la banque&#x202f;; vide&#xa0;: non conservé</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Indiqué par une colonne</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyChoice</name>
    <message>
        <source>Currency that amounts are compared in</source>
        <translation>Devise dans laquelle les montants sont comparés</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyPills</name>
    <message>
        <source>Currency of the charts</source>
        <translation>Devise des graphiques</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerActions</name>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 est maintenant un client.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>Votre saisie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>%1 is another name of %2 now.</source>
        <translation>%1 est maintenant un autre nom de %2.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 est archivé.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est rétabli.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <comment>what can be undone</comment>
        <translation>Archivage du client</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <comment>what can be undone</comment>
        <translation>Désarchivage du client</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerCrmView</name>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Absent du CRM</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing a CRM knows of.</source>
        <translation>Rien de connu d’un CRM.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Aucun CRM n’a encore été synchronisé.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Customer and record stay; they are kept in step no more</source>
        <translation>Le client et la fiche restent&#x202f;; ils ne sont plus tenus à jour ensemble</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom CRM</translation>
    </message>
    <message>
        <source>E-mail there</source>
        <translation>E-mail CRM</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation>Tél. CRM</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Owner there</source>
        <translation>Resp. CRM</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Modifié (CRM)</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>N° CRM</translation>
    </message>
    <message>
        <source>No record in %1.</source>
        <translation>Aucune fiche dans %1.</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation>La créer quand même</translation>
    </message>
    <message>
        <source>Make a record in %1</source>
        <translation>Créer une fiche dans %1</translation>
    </message>
    <message>
        <source>A record there with these details, linked to this customer</source>
        <translation>Une fiche là-bas avec ces données, liée à ce client</translation>
    </message>
    <message>
        <source>A record is being made in %1.</source>
        <translation>Une fiche est en cours de création dans %1.</translation>
    </message>
    <message>
        <source>%1 is not linked to %2 any more.</source>
        <comment>customer, CRM</comment>
        <translation>%1 n’est plus lié à %2.</translation>
    </message>
    <message>
        <source>Linked to %1 again.</source>
        <translation>De nouveau lié à %1.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerEditor</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Invoices and links go to the contact that gets bills, else to the e-mail address above.</source>
        <translation>Les factures et les liens vont au contact qui reçoit les factures, sinon à l’adresse e-mail ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Goods go to another address</source>
        <translation>&amp;Livraison à une autre adresse</translation>
    </message>
    <message>
        <source>Login of who looks after it</source>
        <translation>Identifiant de la personne responsable</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Enregistrer le client</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N° cl.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFactsView</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Goods go to</source>
        <translation>Livraison à</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days to pay, currency</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Cartes enregistrées</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>gets the bills</source>
        <translation>reçoit les factures</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N° cl.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerField</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>Partie d’un nom, ou un nouveau</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>New customer “%1”…</source>
        <translation>Nouveau client «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Part of a name, a contact&apos;s name, an address or a VAT id (Ctrl+F)</source>
        <translation>Partie d’un nom, du nom d’un contact, d’une adresse ou d’un n° de TVA (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Only customers you look after</source>
        <translation>Seulement les clients dont vous vous occupez</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerInvoicesView</name>
    <message>
        <source>Nothing was billed yet.</source>
        <translation>Rien n’a encore été facturé.</translation>
    </message>
    <message>
        <source>Show all in Invoices</source>
        <translation>Tout afficher dans Factures</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Show it in Invoices</source>
        <translation>L’afficher dans Factures</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPane</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation>Choisissez un client pour le voir ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Rubriques du client</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Reprendre les relances</translation>
    </message>
    <message>
        <source>Reminders are held until %1.</source>
        <translation>Les relances sont suspendues jusqu’au %1.</translation>
    </message>
    <message>
        <source>Reminders are held until %1: %2</source>
        <translation>Les relances sont suspendues jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Relances reprises.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>New invoice for this customer (Ctrl+Enter)</source>
        <translation>Nouvelle facture pour ce client (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerSearch</name>
    <message>
        <source>Part of a name or address</source>
        <translation>Partie d’un nom ou d’une adresse</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Aucun client ne correspond.</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Encore aucun client.</translation>
    </message>
    <message>
        <source>No other customers yet.</source>
        <translation>Encore aucun autre client.</translation>
    </message>
    <message>
        <source>An invoice or an import brings them.</source>
        <translation>Une facture ou un import les ajoute.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerText</name>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>À réception</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1: open %2, overdue %3, credit %4</source>
        <comment>currency, amounts</comment>
        <translation>%1&#xa0;: ouvert %2, en retard %3, crédit %4</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 documents</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 brouillons</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 paiement</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 paiements</translation>
    </message>
    <message>
        <source>1 recurring invoice</source>
        <translation>1 facture récurrente</translation>
    </message>
    <message>
        <source>%1 recurring invoices</source>
        <translation>%1 factures récurrentes</translation>
    </message>
    <message>
        <source>1 saved card</source>
        <translation>1 carte enregistrée</translation>
    </message>
    <message>
        <source>%1 saved cards</source>
        <translation>%1 cartes enregistrées</translation>
    </message>
    <message>
        <source>1 CRM record</source>
        <translation>1 fiche CRM</translation>
    </message>
    <message>
        <source>%1 CRM records</source>
        <translation>%1 fiches CRM</translation>
    </message>
    <message>
        <source>Nothing but the name.</source>
        <translation>Rien d’autre que le nom.</translation>
    </message>
    <message>
        <source>Kept as %1. With a country its form is checked.</source>
        <translation>Conservé sous la forme %1. Avec un pays, son format est vérifié.</translation>
    </message>
    <message>
        <source>Kept as %1. The form of %2 is not known here.</source>
        <comment>VAT id, country</comment>
        <translation>Conservé sous la forme %1. Le format de %2 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Has the form of %1.</source>
        <translation>A le format de %1.</translation>
    </message>
    <message>
        <source>Has the form of %1; kept as %2.</source>
        <comment>country, VAT id</comment>
        <translation>A le format de %1&#x202f;; conservé sous la forme %2.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerWindow</name>
    <message>
        <source>&amp;New invoice</source>
        <translation>&amp;Nouvelle facture</translation>
    </message>
    <message>
        <source>Send statement…</source>
        <translation>Envoyer un relevé…</translation>
    </message>
</context>
<context>
    <name>quittance::CustomersPage</name>
    <message>
        <source>%1 +%2</source>
        <comment>currency, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation>Non lié à un CRM</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>Lié à une fiche dans %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact for bills</source>
        <translation>Contact de facturation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail for bills</source>
        <translation>E-mail de facturation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Crédit non affecté</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days since the oldest was due</source>
        <translation>Jours depuis la plus ancienne échéance</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record in the CRM</source>
        <translation>Fiche dans le CRM</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>En retard %1 j</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Encore aucun client.</translation>
    </message>
    <message>
        <source>Import them, or add one by one.</source>
        <translation>Importez-les, ou ajoutez-les un à un.</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Aucun résultat ici.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Archived customers are not shown.</source>
        <translation>Les clients archivés ne sont pas affichés.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reminders to a customer go out</comment>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <comment>reminders to a customer</comment>
        <translation>Suspendues jusqu’au %1</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Days from issue to due</source>
        <translation>Jours de l’émission à l’échéance</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Whether reminders go out</source>
        <translation>Si les relances sont envoyées</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No saved card</source>
        <translation>Aucune carte enregistrée</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <comment>a card</comment>
        <translation>%1, expirée</translation>
    </message>
    <message>
        <source>No invoice paid in full in the last 12 months</source>
        <translation>Aucune facture payée en entier ces 12 derniers mois</translation>
    </message>
    <message>
        <source>From issue to payment, on average over the last 12 months</source>
        <translation>De l’émission au paiement, en moyenne sur les 12 derniers mois</translation>
    </message>
    <message>
        <source>Saved method</source>
        <translation>Moyen enregistré</translation>
    </message>
    <message>
        <source>Saved method of payment</source>
        <translation>Moyen de paiement enregistré</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N° cl.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Ø days to pay</source>
        <translation>Ø jours de paiement</translation>
    </message>
    <message>
        <source>Days to pay, on average</source>
        <translation>Jours jusqu’au paiement, en moyenne</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>Reçu ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Crédit non affecté</translation>
    </message>
    <message>
        <source>Open by age, days late</source>
        <translation>Ouvert par âge, jours de retard</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Money in per month</source>
        <translation>Encaissements par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <translation>Encaissements par mois, %1</translation>
    </message>
</context>
<context>
    <name>quittance::DataTable</name>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordre habituel</translation>
    </message>
</context>
<context>
    <name>quittance::DateEdit</name>
    <message>
        <source>T is today, + and − step by a day, PgUp and PgDn by a month, Alt+Down opens a calendar</source>
        <translation>T&#xa0;: aujourd’hui&#x202f;; + et −&#xa0;: un jour&#x202f;; Page préc. et Page suiv.&#xa0;: un mois&#x202f;; Alt+Bas&#xa0;: calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>quittance::DateText</name>
    <message>
        <source>d m y</source>
        <comment>the letters of day, month and year in a pattern like dd.mm.yyyy, blanks between them</comment>
        <translation>j m a</translation>
    </message>
</context>
<context>
    <name>quittance::DeletedDraftsDialog</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Premier article</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>Brouillons supprimés</translation>
    </message>
    <message>
        <source>No deleted drafts.</source>
        <translation>Aucun brouillon supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>A draft that is deleted can be brought back here for %n days.</source>
        <translation>
            <numerusform>Un brouillon supprimé peut être rétabli ici pendant %n jour.</numerusform>
            <numerusform>Un brouillon supprimé peut être rétabli ici pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Bring this draft back (Enter)</source>
        <translation>Rétablir ce brouillon (Entrée)</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Le brouillon est rétabli.</translation>
    </message>
    <message>
        <source>The draft for %1 is back.</source>
        <translation>Le brouillon pour %1 est rétabli.</translation>
    </message>
</context>
<context>
    <name>quittance::DetailPane</name>
    <message>
        <source>Choose an invoice to see it here.</source>
        <translation>Choisissez une facture pour la voir ici.</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <translation>Copier le lien de paiement</translation>
    </message>
    <message>
        <source>Copy payment link (Ctrl+Shift+L)</source>
        <translation>Copier le lien de paiement (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Parts of the invoice</source>
        <translation>Rubriques de la facture</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Rembourser… (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Envoyer le lien de paiement</translation>
    </message>
    <message>
        <source>Send payment link (Ctrl+L)</source>
        <translation>Envoyer le lien de paiement (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>state of a charge, what that means</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Brouillon de facture</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left of the credit</source>
        <translation>Reste du crédit</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>On the day of issue</source>
        <translation>Le jour de l’émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after issue</source>
        <translation>
            <numerusform>%n jour après l’émission</numerusform>
            <numerusform>%n jours après l’émission</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>due day and terms</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Paiement par</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Dernier e-mail</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Référence acheteur</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importé comme</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a schedule, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Bank details…</source>
        <translation>Coordonnées bancaires…</translation>
    </message>
    <message>
        <source>Account, reference and amount, to read aloud or to copy</source>
        <translation>Compte, référence et montant, à lire à voix haute ou à copier</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Affecter…</translation>
    </message>
    <message>
        <source>Use credit of this customer (Ctrl+T)</source>
        <translation>Utiliser un crédit de ce client (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 × %2 · VAT %3</source>
        <comment>quantity, price, rate</comment>
        <translation>%1 × %2 · TVA %3</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>TVA %1 sur %2</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Payé d’avance</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and through whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Frais %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Remboursé %1</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>Contrepassé %1</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>Pays %1</source>
        <translation>Paie %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <comment>day</comment>
        <translation>%1 · retiré</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was asked for, that nobody knows what became of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, entry %2 of the journal</source>
        <translation>%1, écriture %2 du journal</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuves…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Ce qu’il faut réunir pour répondre, et ce que le livre en a</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Unallocated %1</source>
        <translation>Non affecté %1</translation>
    </message>
</context>
<context>
    <name>quittance::DisputeText</name>
    <message>
        <source>the bank cannot process it</source>
        <translation>la banque ne peut pas le traiter</translation>
    </message>
    <message>
        <source>the cheque came back</source>
        <translation>le chèque est revenu impayé</translation>
    </message>
    <message>
        <source>a refund they were promised did not come</source>
        <translation>un remboursement promis n’est pas arrivé</translation>
    </message>
    <message>
        <source>the customer asked their bank for the money back</source>
        <translation>le client a redemandé l’argent à sa banque</translation>
    </message>
    <message>
        <source>they did not allow the debit</source>
        <translation>le prélèvement n’était pas autorisé</translation>
    </message>
    <message>
        <source>they paid twice</source>
        <translation>le paiement a été fait deux fois</translation>
    </message>
    <message>
        <source>they did not make this payment (fraud)</source>
        <translation>le paiement n’est pas de son fait (fraude)</translation>
    </message>
    <message>
        <source>no reason of its own</source>
        <translation>aucun motif particulier</translation>
    </message>
    <message>
        <source>the account was the wrong one</source>
        <translation>le compte n’était pas le bon</translation>
    </message>
    <message>
        <source>the account did not hold enough</source>
        <translation>le compte n’était pas assez approvisionné</translation>
    </message>
    <message>
        <source>it broke a rule of the card network</source>
        <translation>une règle du réseau de cartes a été enfreinte</translation>
    </message>
    <message>
        <source>they did not receive what they paid for</source>
        <translation>ce qui a été payé n’a pas été reçu</translation>
    </message>
    <message>
        <source>what they received was not as agreed</source>
        <translation>ce qui a été reçu n’était pas conforme</translation>
    </message>
    <message>
        <source>they had cancelled before</source>
        <translation>la commande avait été annulée auparavant</translation>
    </message>
    <message>
        <source>they do not recognise the payment</source>
        <translation>le paiement n’est pas reconnu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>The answer is with the bank, which decides.</source>
        <translation>La réponse est à la banque, qui décide.</translation>
    </message>
    <message>
        <source>Answer at %1.</source>
        <translation>Répondez chez %1.</translation>
    </message>
    <message>
        <source>An answer was due on %1, %2.</source>
        <translation>Une réponse était attendue le %1, %2.</translation>
    </message>
    <message>
        <source>Answer at %1 by %2, %3.</source>
        <translation>Répondez chez %1 au plus tard le %2, %3.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>Aucun argent n’a circulé.</translation>
    </message>
    <message>
        <source>%1 is withdrawn meanwhile.</source>
        <translation>En attendant, %1 sont retirés.</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1: %2.</source>
        <translation>La banque du payeur s’enquiert de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The payer disputes %1: %2.</source>
        <translation>Le payeur conteste %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>The matter; what it means for the money; what to do by when. Each is a whole sentence.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1.</source>
        <translation>La banque du payeur s’enquiert de %1.</translation>
    </message>
    <message>
        <source>The payer disputes %1.</source>
        <translation>Le payeur conteste %1.</translation>
    </message>
    <message>
        <source>One dispute is open.</source>
        <translation>Un litige est ouvert.</translation>
    </message>
    <message>
        <source>%1 disputes are open.</source>
        <translation>%1 litiges sont ouverts.</translation>
    </message>
    <message>
        <source>The first answer is due on %1, %2.</source>
        <translation>La première réponse est attendue le %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the amount is not the one agreed</source>
        <translation>le montant n’est pas celui convenu</translation>
    </message>
    <message>
        <source>they paid in another way</source>
        <translation>le paiement a été fait autrement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, how far it is from today</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quittance::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Stands on invoices, credit notes and letters from the next one on.</source>
        <translation>Figure sur les factures, les avoirs et les lettres à partir du prochain document.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG picture of at most 256 KiB. It is copied into the book.</source>
        <translation>Une image PNG de 256 Kio au plus. Elle est copiée dans le livre.</translation>
    </message>
    <message>
        <source>Where customers transfer to</source>
        <translation>Compte pour les virements des clients</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Vide&#xa0;: le nom de la société.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>After paying</source>
        <translation>Après le paiement</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Page de retour</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened.</source>
        <translation>Une page à vous qui remercie le client. Les pages de paiement immédiat et d’enregistrement de carte y ramènent&#x202f;; sans elle, elles ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
    <message>
        <source>Expire after days</source>
        <translation>Expirent après (jours)</translation>
    </message>
    <message>
        <source>A payment page takes no money after so many days, unless another end is chosen when it is sent. 0: it does not expire by itself.</source>
        <translation>Une page de paiement n’accepte plus d’argent après ce nombre de jours, sauf si une autre fin est choisie à l’envoi. 0&#xa0;: elle n’expire pas d’elle-même.</translation>
    </message>
</context>
<context>
    <name>quittance::DryRunView</name>
    <message>
        <source>What the first sync would find</source>
        <translation>Ce que trouverait la première synchronisation</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>It could not be looked. The first sync can begin all the same.</source>
        <translation>La recherche n’a pas abouti. La première synchronisation peut tout de même commencer.</translation>
    </message>
</context>
<context>
    <name>quittance::EInvoiceFile</name>
    <message>
        <source>Save e-invoice</source>
        <translation>Enregistrer la facture électronique</translation>
    </message>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation>Facture électronique (*.xml)</translation>
    </message>
    <message>
        <source>The e-invoice was written to %1.</source>
        <translation>La facture électronique a été écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>quittance::EditorWindow</name>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Draft credit note</source>
        <translation>Brouillon d’avoir</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Brouillon de facture</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>N° de TVA %1</translation>
    </message>
    <message>
        <source>Documents in %1</source>
        <translation>Documents en %1</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Avoir pour %1</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>Facture pour %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved as soon as a customer is chosen</source>
        <translation>Enregistré dès qu’un client est choisi</translation>
    </message>
    <message>
        <source>Something here is not saved: %1 Close once more to leave it behind.</source>
        <translation>Une saisie n’est pas enregistrée&#xa0;: %1 Fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>The new customer is not made yet. Close once more to leave it behind.</source>
        <translation>Le nouveau client n’est pas encore créé. Fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Fac&amp;ture</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>É&amp;mettre…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>&amp;Dupliquer la ligne</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Supprimer la ligne</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>&amp;Monter la ligne</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>D&amp;escendre la ligne</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation>&amp;Coller des lignes de tableur</translation>
    </message>
    <message>
        <source>D&amp;iscount or charge on all</source>
        <translation>&amp;Remise ou majoration globale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Next cell that is needed, or a new line</source>
        <translation>Cellule nécessaire suivante, ou nouvelle ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Same cell, another line</source>
        <translation>Même cellule, autre ligne</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Offers of a cell</source>
        <translation>Propositions d’une cellule</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Entrée</translation>
    </message>
    <message>
        <source>What stood in the cell before</source>
        <translation>Contenu précédent de la cellule</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Prices include &amp;VAT</source>
        <translation>Prix T&amp;VA comprise</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Discount or charge on all</source>
        <translation>Remise ou majoration globale</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>Enter goes on to what is needed, Tab to every cell. A price may be worked out: 3*49.90</source>
        <translation>Entrée va à la cellule nécessaire suivante, Tab à chaque cellule. Un prix peut être calculé&#xa0;: 3*49,90</translation>
    </message>
    <message>
        <source>Discounts and charges on all lines</source>
        <translation>Remises et majorations sur toutes les lignes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Optional; it stands on the invoice</source>
        <translation>Facultatif&#x202f;; figure sur la facture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Discount or charge %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Remise ou majoration %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
</context>
<context>
    <name>quittance::EnterRecoveryKeyDialog</name>
    <message>
        <source>Enter a recovery key</source>
        <translation>Saisir une clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Eight groups of four, from its paper. Small letters do as well.</source>
        <translation>Huit groupes de quatre, lus sur son papier. Les minuscules conviennent aussi.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Ouvrir avec cette clé</translation>
    </message>
</context>
<context>
    <name>quittance::EntryDelegate</name>
    <message>
        <source>%1, line %2</source>
        <comment>column, number</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Choose (Alt+Enter)</source>
        <translation>Choisir (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::EntryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quittance::ErrorText</name>
    <message>
        <source>The file does not say whose account it is about. Nothing was imported. Say which of your accounts it is, or set the company&apos;s IBAN.</source>
        <translation>Le fichier ne dit pas quel compte il concerne. Rien n’a été importé. Indiquez duquel de vos comptes il s’agit, ou renseignez l’IBAN de la société.</translation>
    </message>
    <message>
        <source>The amounts do not agree. Nothing was booked. Choose what comes to the movement&apos;s amount.</source>
        <translation>Les montants ne concordent pas. Rien n’a été comptabilisé. Choisissez de quoi atteindre le montant du mouvement.</translation>
    </message>
    <message>
        <source>This is in another currency than the movement. Nothing was booked. Say what was paid in that currency.</source>
        <translation>La devise n’est pas celle du mouvement. Rien n’a été comptabilisé. Indiquez ce qui a été payé dans cette devise.</translation>
    </message>
    <message>
        <source>The money of this movement goes the other way. Nothing was booked. Choose something that fits.</source>
        <translation>L’argent de ce mouvement va dans l’autre sens. Rien n’a été comptabilisé. Choisissez un élément qui convient.</translation>
    </message>
    <message>
        <source>This movement may be here already. Nothing was booked. First say whether it is the same or one of its own.</source>
        <translation>Ce mouvement est peut-être déjà présent. Rien n’a été comptabilisé. Indiquez d’abord si c’est le même ou un mouvement distinct.</translation>
    </message>
    <message>
        <source>It is known already what this movement is. Nothing was booked. Undo its match first.</source>
        <translation>La nature de ce mouvement est déjà connue. Rien n’a été comptabilisé. Annulez d’abord son rapprochement.</translation>
    </message>
    <message>
        <source>This movement does not count: another stands in its place. Nothing was booked. Look at that one.</source>
        <translation>Ce mouvement ne compte pas&#xa0;: un autre le remplace. Rien n’a été comptabilisé. Consultez cet autre mouvement.</translation>
    </message>
    <message>
        <source>There is no such movement. Look for its number in the list of movements.</source>
        <translation>Ce mouvement n’existe pas. Cherchez son numéro dans la liste des mouvements.</translation>
    </message>
    <message>
        <source>Another movement was taken for this already. Nothing was booked. Undo that match first.</source>
        <translation>Un autre mouvement a déjà été rapproché de cet élément. Rien n’a été comptabilisé. Annulez d’abord ce rapprochement.</translation>
    </message>
    <message>
        <source>There is no such proposal for this movement. Nothing was booked. Look at the movement and say what it is.</source>
        <translation>Cette proposition n’existe pas pour ce mouvement. Rien n’a été comptabilisé. Examinez le mouvement et indiquez sa nature.</translation>
    </message>
    <message>
        <source>Nobody doubts this movement. Nothing was changed. Look at the list of movements.</source>
        <translation>Ce mouvement n’est mis en doute par personne. Rien n’a été modifié. Consultez la liste des mouvements.</translation>
    </message>
    <message>
        <source>Nothing is known of this movement, so there is nothing to undo. Nothing was changed.</source>
        <translation>Rien n’est connu de ce mouvement&#x202f;; il n’y a donc rien à annuler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This did not go through the bank account. Nothing was booked. Choose another payment.</source>
        <translation>Ce paiement n’est pas passé par le compte bancaire. Rien n’a été comptabilisé. Choisissez un autre paiement.</translation>
    </message>
    <message>
        <source>This payment was taken back here when its match was. Nothing was booked. Choose the payment that stands for the money now.</source>
        <translation>Ce paiement a été retiré ici en même temps que son rapprochement. Rien n’a été comptabilisé. Choisissez le paiement qui représente cet argent maintenant.</translation>
    </message>
    <message>
        <source>The bank did not take this payout. Nothing was booked. Choose another payout.</source>
        <translation>La banque n’a pas accepté ce versement. Rien n’a été comptabilisé. Choisissez un autre versement.</translation>
    </message>
    <message>
        <source>There is no profile of this name. Nothing was read. Look at the list of profiles.</source>
        <translation>Aucun profil ne porte ce nom. Rien n’a été lu. Consultez la liste des profils.</translation>
    </message>
    <message>
        <source>The profile has no name. Nothing was saved. Give it one.</source>
        <translation>Le profil n’a pas de nom. Rien n’a été enregistré. Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>What this movement may be has changed since it was looked at. It was not booked. Look at it again.</source>
        <translation>Les propositions pour ce mouvement ont changé depuis la consultation. Il n’a pas été comptabilisé. Examinez-le à nouveau.</translation>
    </message>
    <message>
        <source>What this was about has changed since. Nothing was booked. Look at the movement again.</source>
        <translation>L’élément concerné a changé depuis. Rien n’a été comptabilisé. Examinez le mouvement à nouveau.</translation>
    </message>
    <message>
        <source>A part of this money was paid back or reversed since. Nothing was undone. Take that back first.</source>
        <translation>Une partie de cet argent a été remboursée ou contrepassée depuis. Rien n’a été annulé. Retirez d’abord cette opération.</translation>
    </message>
    <message>
        <source>The rule fits every movement. Nothing was taught. Say which text or which account it is about.</source>
        <translation>La règle s’applique à tous les mouvements. Aucune règle n’a été enregistrée. Indiquez quel texte ou quel compte elle concerne.</translation>
    </message>
    <message>
        <source>Account numbers are not kept in the clear, so no rule looks for one. Nothing was taught. Make a rule about the account of a movement: choose one that came from it.</source>
        <translation>Les numéros de compte ne sont pas conservés en clair&#x202f;; aucune règle ne peut donc en chercher un. Aucune règle n’a été enregistrée. Créez une règle sur le compte d’un mouvement&#xa0;: choisissez un mouvement qui en provient.</translation>
    </message>
    <message>
        <source>This text stands in too many movements. Nothing was taught. Give at least three letters.</source>
        <translation>Ce texte figure dans trop de mouvements. Aucune règle n’a été enregistrée. Donnez au moins trois lettres.</translation>
    </message>
    <message>
        <source>There is no such rule. Look for its number in the list of rules.</source>
        <translation>Cette règle n’existe pas. Cherchez son numéro dans la liste des règles.</translation>
    </message>
    <message>
        <source>The file holds movements of more than one account. Nothing was taken. Export one account at a time.</source>
        <translation>Le fichier contient des mouvements de plusieurs comptes. Rien n’a été repris. Exportez un compte à la fois.</translation>
    </message>
    <message>
        <source>The check digits of the statement&apos;s own account number are wrong. It was taken as it stands.</source>
        <translation>Les chiffres de contrôle du numéro de compte du relevé sont faux. Il a été repris tel quel.</translation>
    </message>
    <message>
        <source>The file does not say which account it is about. Nothing was taken. Say which one it is.</source>
        <translation>Le fichier ne dit pas quel compte il concerne. Rien n’a été repris. Indiquez lequel.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Nothing was taken.</source>
        <translation>Ce montant est illisible. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This balance does not follow from the one before it. Nothing was taken. Export the statement again.</source>
        <translation>Ce solde ne découle pas du précédent. Rien n’a été repris. Exportez le relevé à nouveau.</translation>
    </message>
    <message>
        <source>This batch does not hold as many movements as it says. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Ce lot ne contient pas le nombre de mouvements annoncé. Rien n’a été repris. Redemandez le relevé à la banque.</translation>
    </message>
    <message>
        <source>The parts of this batch do not make up its amount, so it was taken as one movement.</source>
        <translation>Le détail de ce lot ne donne pas son montant&#x202f;; il a donc été repris comme un seul mouvement.</translation>
    </message>
    <message>
        <source>The movements of this batch do not make up its amount. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Les mouvements de ce lot ne donnent pas son montant. Rien n’a été repris. Redemandez le relevé à la banque.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Cette ligne n’a pas le même nombre de cellules que l’en-tête. Rien n’a été repris. Vérifiez les colonnes du profil de la banque.</translation>
    </message>
    <message>
        <source>The file has no such column. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Cette colonne n’existe pas dans le fichier. Rien n’a été repris. Vérifiez les colonnes du profil de la banque.</translation>
    </message>
    <message>
        <source>The days in this file can be read in two ways. Nothing was taken. Say in the bank&apos;s profile how days are written.</source>
        <translation>Les dates de ce fichier peuvent se lire de deux façons. Rien n’a été repris. Indiquez dans le profil de la banque comment elles s’écrivent.</translation>
    </message>
    <message>
        <source>This is no statement that can be recognised. Nothing was taken. If it is a CSV file, say in a profile which column is what.</source>
        <translation>Ce n’est pas un relevé reconnaissable. Rien n’a été repris. S’il s’agit d’un fichier CSV, indiquez dans un profil le rôle de chaque colonne.</translation>
    </message>
    <message>
        <source>This amount is in another currency than the account. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Ce montant n’est pas dans la devise du compte. Rien n’a été repris. Redemandez le relevé à la banque.</translation>
    </message>
    <message>
        <source>The file does not say which currency the account has. Nothing was taken. Say which one it is.</source>
        <translation>Le fichier ne dit pas quelle est la devise du compte. Rien n’a été repris. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was taken.</source>
        <translation>Cette devise est inconnue. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file ends before the statement does. Nothing was taken. Download it again.</source>
        <translation>Le fichier s’arrête avant la fin du relevé. Rien n’a été repris. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not a date. Nothing was taken.</source>
        <translation>Ce n’est pas une date. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no bank does and which can hide harmful content. Nothing was taken. Look at where the file came from.</source>
        <translation>Le fichier déclare un type de document, ce qu’aucune banque ne fait et qui peut cacher un contenu nuisible. Rien n’a été repris. Vérifiez la provenance du fichier.</translation>
    </message>
    <message>
        <source>There is no movement in this file. Nothing was taken.</source>
        <translation>Il n’y a aucun mouvement dans ce fichier. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The letters of this file are not written as it says. Nothing was taken. Choose another encoding, or download the file again.</source>
        <translation>L’encodage de ce fichier n’est pas celui qu’il annonce. Rien n’a été repris. Choisissez un autre encodage, ou téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The statement does not hold as many entries as it says. Nothing was taken. Ask the bank for it again.</source>
        <translation>Le relevé ne contient pas le nombre d’écritures annoncé. Rien n’a été repris. Redemandez-le à la banque.</translation>
    </message>
    <message>
        <source>The entries do not make up the sum that the statement tells. Nothing was taken. Ask the bank for it again.</source>
        <translation>Les écritures ne donnent pas la somme indiquée par le relevé. Rien n’a été repris. Redemandez-le à la banque.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was taken.</source>
        <translation>C’est illisible. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Something is missing in this entry. Nothing was taken.</source>
        <translation>Il manque quelque chose dans cette écriture. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This stands where it cannot be. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Cet élément se trouve à un endroit impossible. Rien n’a été repris. Redemandez le relevé à la banque.</translation>
    </message>
    <message>
        <source>The last row has no line end, as if the file had been cut off. Look whether it is the last movement.</source>
        <translation>La dernière ligne n’a pas de fin de ligne, comme si le fichier avait été coupé. Vérifiez s’il s’agit bien du dernier mouvement.</translation>
    </message>
    <message>
        <source>The file is damaged: it is no proper XML. Nothing was taken. Download it again.</source>
        <translation>Le fichier est endommagé&#xa0;: ce n’est pas du XML correct. Rien n’a été repris. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is an XML or OFX file, but no account statement. Nothing was taken. Choose a camt.052, camt.053 or camt.054 file, or the statement of an account.</source>
        <translation>C’est un fichier XML ou OFX, mais pas un relevé de compte. Rien n’a été repris. Choisissez un fichier camt.052, camt.053 ou camt.054, ou le relevé d’un compte.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Arrêté. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Le solde initial et les mouvements ne donnent pas le solde final. Rien n’a été repris. Redemandez le relevé à la banque.</translation>
    </message>
    <message>
        <source>The sum of the movements is larger than any account. Nothing was taken.</source>
        <translation>La somme des mouvements dépasse celle de tout compte. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file nests deeper than any statement. Nothing was taken.</source>
        <translation>Le fichier est imbriqué plus profondément qu’aucun relevé. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This is longer than in any statement. Nothing was taken.</source>
        <translation>C’est plus long que dans aucun relevé. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This batch has more parts than can be read at once. Nothing was taken. Ask the bank for the statement without them.</source>
        <translation>Ce lot comporte plus de détails qu’on ne peut en lire à la fois. Rien n’a été repris. Demandez à la banque le relevé sans eux.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was taken. Look at the disk it lies on.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout. Rien n’a été repris. Vérifiez le disque sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>This is a ZIP file. Nothing was taken. Unpack it, then choose the files in it.</source>
        <translation>C’est un fichier ZIP. Rien n’a été repris. Décompressez-le, puis choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>A profile needs a column for the booking day, and one for the amount or two for money in and out.</source>
        <translation>Un profil a besoin d’une colonne pour la date d’opération, et d’une pour le montant ou de deux pour les entrées et les sorties.</translation>
    </message>
    <message>
        <source>Without a header row, columns are named by their number: #1 for the first one.</source>
        <translation>Sans ligne d’en-tête, les colonnes sont désignées par leur numéro&#xa0;: #1 pour la première.</translation>
    </message>
    <message>
        <source>This does not say how days are written. Use day, month and year: dd.MM.yyyy.</source>
        <translation>Ceci n’indique pas comment s’écrivent les dates. Utilisez le jour, le mois et l’année&#xa0;: dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>This character cannot part columns. Use ; or , or a tab.</source>
        <translation>Ce caractère ne peut pas séparer les colonnes. Utilisez ; ou , ou une tabulation.</translation>
    </message>
    <message>
        <source>The header row is one of the first hundred, or 0 for none.</source>
        <translation>La ligne d’en-tête est l’une des cent premières, ou 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>That is more than what is left of this money. Nothing was changed. Allocate less.</source>
        <translation>C’est plus que ce qui reste de cet argent. Rien n’a été modifié. Affectez moins.</translation>
    </message>
    <message>
        <source>That is more than what is open of this document. Nothing was changed. Allocate no more than is open; the rest stays credit.</source>
        <translation>C’est plus que ce qui est ouvert sur ce document. Rien n’a été modifié. N’affectez pas plus que le montant ouvert&#x202f;; le reste demeure en crédit.</translation>
    </message>
    <message>
        <source>Money and document have different currencies. Nothing was changed. Choose a document in the currency of the payment.</source>
        <translation>L’argent et le document sont dans des devises différentes. Rien n’a été modifié. Choisissez un document dans la devise du paiement.</translation>
    </message>
    <message>
        <source>The document belongs to another customer than the money. Nothing was changed. Say that a third party pays, or choose another document.</source>
        <translation>Le document appartient à un autre client que l’argent. Rien n’a été modifié. Indiquez qu’un tiers paie, ou choisissez un autre document.</translation>
    </message>
    <message>
        <source>This allocation has been taken back already. Nothing was changed.</source>
        <translation>Cette affectation a déjà été retirée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such allocation.</source>
        <translation>Cette affectation n’existe pas.</translation>
    </message>
    <message>
        <source>A discount or charge must lie between 0 and 100 percent.</source>
        <translation>Une remise ou une majoration doit être comprise entre 0 et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>What is open has changed since the link was made, so the mail was not sent. Send again.</source>
        <translation>Le montant ouvert a changé depuis la création du lien&#x202f;; l’e-mail n’a donc pas été envoyé. Renvoyez-le.</translation>
    </message>
    <message>
        <source>This request is decided already. Nothing was changed.</source>
        <translation>Cette demande a déjà été tranchée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Whoever asked cannot also agree. Let somebody else decide.</source>
        <translation>L’auteur de la demande ne peut pas aussi l’approuver. Laissez une autre personne décider.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Cette demande n’existe pas.</translation>
    </message>
    <message>
        <source>A request about this waits for a second person already. Let it be decided first.</source>
        <translation>Une demande à ce sujet attend déjà une seconde personne. Faites-la d’abord trancher.</translation>
    </message>
    <message>
        <source>What this waited for came to nothing, so it was not sent. Send again.</source>
        <translation>Ce qui était attendu n’a pas abouti&#x202f;; rien n’a donc été envoyé. Renvoyez.</translation>
    </message>
    <message>
        <source>Another program is writing into this book for a long time. Nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans ce livre depuis longtemps. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The book cannot be opened. Nothing was changed. Check that its folder exists and may be written to.</source>
        <translation>Le livre ne peut pas être ouvert. Rien n’a été modifié. Vérifiez que son dossier existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>The book does not agree with its journal. No money moved. Restore the last good backup, or ask for help with these codes.</source>
        <translation>Le livre ne concorde pas avec son journal. Aucun argent n’a circulé. Restaurez la dernière bonne sauvegarde, ou demandez de l’aide en citant ces codes.</translation>
    </message>
    <message>
        <source>This book has lost its name tag. Nothing was changed. Restore the last backup or ask support.</source>
        <translation>Ce livre a perdu sa marque d’identification. Rien n’a été modifié. Restaurez la dernière sauvegarde ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The book could not be brought to this version. It was left as it was. Restore the last backup or ask support.</source>
        <translation>Le livre n’a pas pu être mis à cette version. Il a été laissé tel quel. Restaurez la dernière sauvegarde ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>This book was written by an older Quittance and must be brought up to date first. Nothing was changed. Open it in the window or with any command.</source>
        <translation>Ce livre a été écrit par un Quittance plus ancien et doit d’abord être mis à niveau. Rien n’a été modifié. Ouvrez-le dans la fenêtre ou avec n’importe quelle commande.</translation>
    </message>
    <message>
        <source>This book was written by a newer Quittance. Nothing was changed. Open it with that version.</source>
        <translation>Ce livre a été écrit par un Quittance plus récent. Rien n’a été modifié. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>This file is not a Quittance book. Nothing was changed. Choose the folder of a book.</source>
        <translation>Ce fichier n’est pas un livre Quittance. Rien n’a été modifié. Choisissez le dossier d’un livre.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Une personne l’a indiqué.</translation>
    </message>
    <message>
        <source>There is no such saved card.</source>
        <translation>Cette carte enregistrée n’existe pas.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. Send a payment link instead.</source>
        <translation>La banque de la carte exige l’accord du titulaire. Envoyez plutôt un lien de paiement.</translation>
    </message>
    <message>
        <source>There is no such charge.</source>
        <translation>Ce débit n’existe pas.</translation>
    </message>
    <message>
        <source>The last document belongs to an earlier fiscal year by this start, and its number names a later one. Nothing was changed. Change the start when numbers of the new year may be given.</source>
        <translation>Avec ce début, le dernier document appartient à un exercice antérieur, alors que son numéro en désigne un plus récent. Rien n’a été modifié. Changez le début lorsque des numéros du nouvel exercice peuvent être attribués.</translation>
    </message>
    <message>
        <source>A fiscal year begins in one of the months 1 to 12. Nothing was changed.</source>
        <translation>Un exercice commence à l’un des mois 1 à 12. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Tolerance and approval limit are whole numbers, not below zero (-1 switches approvals off). Nothing was changed.</source>
        <translation>La tolérance et le seuil d’approbation sont des nombres entiers, non négatifs (-1 désactive les approbations). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The logo must be a PNG picture. Nothing was changed.</source>
        <translation>Le logo doit être une image PNG. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The logo may be no larger than 256 KiB and 6000 pixels a side. Nothing was changed. Choose a smaller picture.</source>
        <translation>Le logo ne doit pas dépasser 256 Kio et 6000 pixels de côté. Rien n’a été modifié. Choisissez une image plus petite.</translation>
    </message>
    <message>
        <source>The company is not set up yet. Nothing was changed. Give its name, country and currency first.</source>
        <translation>La société n’est pas encore configurée. Rien n’a été modifié. Indiquez d’abord son nom, son pays et sa devise.</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>La société doit avoir un nom.</translation>
    </message>
    <message>
        <source>This time zone is not known. Give one like Europe/Berlin.</source>
        <translation>Ce fuseau horaire est inconnu. Indiquez-en un comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Together with earlier credit notes that is more than the document. Nothing was changed. Credit less.</source>
        <translation>Avec les avoirs antérieurs, cela dépasse le document. Rien n’a été modifié. Réduisez l’avoir.</translation>
    </message>
    <message>
        <source>Earlier credit notes leave less of this line: line, wanted, left are named. Nothing was changed. Credit what is left.</source>
        <translation>Les avoirs antérieurs laissent moins sur cette ligne&#xa0;: la ligne, le montant voulu et le reste sont indiqués. Rien n’a été modifié. Limitez l’avoir au reste.</translation>
    </message>
    <message>
        <source>The document has no such line. Nothing was changed. Count its lines from 1.</source>
        <translation>Le document n’a pas cette ligne. Rien n’a été modifié. Comptez ses lignes à partir de 1.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose this payment is. Say which customer it belongs to, then allocate it.</source>
        <translation>Le client de ce paiement n’est pas encore connu. Indiquez à quel client il appartient, puis affectez-le.</translation>
    </message>
    <message>
        <source>This document is no credit note, so it gives no credit.</source>
        <translation>Ce document n’est pas un avoir&#x202f;; il ne donne donc aucun crédit.</translation>
    </message>
    <message>
        <source>This would credit nothing. Nothing was changed. Choose lines with an amount.</source>
        <translation>L’avoir serait nul. Rien n’a été modifié. Choisissez des lignes avec un montant.</translation>
    </message>
    <message>
        <source>A credited quantity is above zero and not above that of the line. Nothing was changed.</source>
        <translation>Une quantité d’avoir est supérieure à zéro et ne dépasse pas celle de la ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was changed. Give its three letters, as EUR.</source>
        <translation>Cette devise est inconnue. Rien n’a été modifié. Indiquez ses trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>More than one customer is called this. Nothing was changed. Name the customer by its id.</source>
        <translation>Plusieurs clients portent ce nom. Rien n’a été modifié. Désignez le client par son id.</translation>
    </message>
    <message>
        <source>Only one contact of a customer can be the one for billing. Nothing was changed.</source>
        <translation>Un seul contact d’un client peut être celui de la facturation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The country needs its two letters, as DE.</source>
        <translation>Le pays s’indique par ses deux lettres, comme DE.</translation>
    </message>
    <message>
        <source>The mail address of the customer is not well-formed.</source>
        <translation>L’adresse e-mail du client est mal formée.</translation>
    </message>
    <message>
        <source>This field of the customer is not of the right kind.</source>
        <translation>Ce champ du client n’est pas du bon type.</translation>
    </message>
    <message>
        <source>These are one and the same customer already. Nothing was changed.</source>
        <translation>C’est déjà un seul et même client. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation>Le client doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of the customer is too long.</source>
        <translation>Le nom du client est trop long.</translation>
    </message>
    <message>
        <source>Something of this customer is still open. Nothing was changed. Settle it before archiving.</source>
        <translation>Quelque chose est encore ouvert chez ce client. Rien n’a été modifié. Réglez-le avant d’archiver.</translation>
    </message>
    <message>
        <source>The days to pay must lie between 0 and 3650.</source>
        <translation>Le délai de paiement doit être compris entre 0 et 3650 jours.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>On that day the document or payment was not there yet. Nothing was changed. Give a later day.</source>
        <translation>Ce jour-là, le document ou le paiement n’existait pas encore. Rien n’a été modifié. Indiquez un jour ultérieur.</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was changed. Give today or an earlier day.</source>
        <translation>Ce jour est encore à venir. Rien n’a été modifié. Indiquez aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>A day is missing. Give it like 2026-10-31.</source>
        <translation>Il manque un jour. Indiquez-le sous la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>Days begin with 1970-01-01 here. Nothing was changed. Look at the year.</source>
        <translation>Les jours commencent ici au 1970-01-01. Rien n’a été modifié. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This is no account number for DATEV. Correct it in the settings of the export.</source>
        <translation>Ce n’est pas un numéro de compte pour DATEV. Corrigez-le dans les paramètres de l’export.</translation>
    </message>
    <message>
        <source>Ledger accounts have 4 to 8 digits.</source>
        <translation>Les comptes du grand livre ont 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>The adviser&apos;s number has 4 to 7 digits and is at least 1001. The tax adviser knows it.</source>
        <translation>Le numéro du conseiller a 4 à 7 chiffres et vaut au moins 1001. Le conseiller fiscal le connaît.</translation>
    </message>
    <message>
        <source>DATEV takes amounts up to 9,999,999,999.99. No file was written.</source>
        <translation>DATEV accepte des montants jusqu’à 9&#x202f;999&#x202f;999&#x202f;999,99. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>DATEV takes two decimals, and this amount has more. No file was written.</source>
        <translation>DATEV accepte deux décimales, et ce montant en a davantage. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>This chart of accounts is not known. Give skr03 or skr04.</source>
        <translation>Ce plan comptable est inconnu. Indiquez skr03 ou skr04.</translation>
    </message>
    <message>
        <source>The client&apos;s number lies between 1 and 99999. The tax adviser knows it.</source>
        <translation>Le numéro de client chez le conseiller est compris entre 1 et 99999. Le conseiller fiscal le connaît.</translation>
    </message>
    <message>
        <source>A booking of these days is in another currency, and DATEV would need its rate. No file was written. Export one currency only.</source>
        <translation>Une écriture de ces jours est dans une autre devise, et DATEV aurait besoin de son cours. Aucun fichier n’a été écrit. Exportez une seule devise.</translation>
    </message>
    <message>
        <source>This booking lies outside the days of the export. No file was written.</source>
        <translation>Cette écriture se situe hors des jours de l’export. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Two customers have the same account for DATEV. No file was written. Give one of them another.</source>
        <translation>Deux clients ont le même compte pour DATEV. Aucun fichier n’a été écrit. Donnez un autre compte à l’un d’eux.</translation>
    </message>
    <message>
        <source>There are more customers than numbers for debtors. No file was written. Begin with a lower number, or use longer accounts.</source>
        <translation>Il y a plus de clients que de numéros de débiteurs. Aucun fichier n’a été écrit. Commencez par un numéro plus bas, ou utilisez des comptes plus longs.</translation>
    </message>
    <message>
        <source>DATEV takes files named EXTF_….csv only. Nothing was written. Name it so.</source>
        <translation>DATEV n’accepte que des fichiers nommés EXTF_….csv. Rien n’a été écrit. Nommez-le ainsi.</translation>
    </message>
    <message>
        <source>The first debtor&apos;s number has one digit more than ledger accounts, and begins with 1 to 6.</source>
        <translation>Le premier numéro de débiteur a un chiffre de plus que les comptes du grand livre et commence par 1 à 6.</translation>
    </message>
    <message>
        <source>The settings name no account of DATEV for this. No file was written. Set it.</source>
        <translation>Les paramètres n’indiquent aucun compte DATEV pour ceci. Aucun fichier n’a été écrit. Renseignez-le.</translation>
    </message>
    <message>
        <source>Only bookings of a locked period are final. No file was written. Lock the period first.</source>
        <translation>Seules les écritures d’une période verrouillée sont définitives. Aucun fichier n’a été écrit. Verrouillez d’abord la période.</translation>
    </message>
    <message>
        <source>The first and the last day must lie in one fiscal year, in this order.</source>
        <translation>Le premier et le dernier jour doivent se trouver dans un même exercice, dans cet ordre.</translation>
    </message>
    <message>
        <source>This is no tax key for DATEV. It has up to four digits.</source>
        <translation>Ce n’est pas une clé fiscale pour DATEV. Elle a quatre chiffres au plus.</translation>
    </message>
    <message>
        <source>A DATEV batch holds up to 99,999 bookings. Export a shorter time.</source>
        <translation>Un lot DATEV contient jusqu’à 99&#x202f;999 écritures. Exportez une durée plus courte.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large to be kept exactly.</source>
        <translation>Les montants de ce document sont trop grands pour être conservés exactement.</translation>
    </message>
    <message>
        <source>The date of issue lies in the future.</source>
        <translation>La date d’émission est dans le futur.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue.</source>
        <translation>L’échéance précède la date d’émission.</translation>
    </message>
    <message>
        <source>The same document was imported again meanwhile. Nothing was brought back; use the new draft.</source>
        <translation>Le même document a été réimporté entre-temps. Rien n’a été rétabli&#x202f;; utilisez le nouveau brouillon.</translation>
    </message>
    <message>
        <source>This document is issued and does not change any more. Credit it, and write a new one.</source>
        <translation>Ce document est émis et ne change plus. Établissez un avoir et rédigez-en un nouveau.</translation>
    </message>
    <message>
        <source>The customer&apos;s address names no country, which e-invoices need.</source>
        <translation>L’adresse du client n’indique pas de pays, ce qu’exigent les factures électroniques.</translation>
    </message>
    <message>
        <source>Choose who is billed.</source>
        <translation>Choisissez à qui facturer.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address, so no payment link can be mailed.</source>
        <translation>Le client n’a pas d’adresse e-mail&#x202f;; aucun lien de paiement ne peut donc être envoyé.</translation>
    </message>
    <message>
        <source>It does not say what is billed.</source>
        <translation>Il n’est pas dit ce qui est facturé.</translation>
    </message>
    <message>
        <source>Nothing is billed yet.</source>
        <translation>Rien n’est encore facturé.</translation>
    </message>
    <message>
        <source>A reason is missing, which e-invoices need.</source>
        <translation>Il manque un motif, qu’exigent les factures électroniques.</translation>
    </message>
    <message>
        <source>Choose its VAT.</source>
        <translation>Choisissez sa TVA.</translation>
    </message>
    <message>
        <source>Without VAT, this customer must be named with a VAT id.</source>
        <translation>Sans TVA, ce client doit être indiqué avec un n° de TVA.</translation>
    </message>
    <message>
        <source>Say why no VAT is due.</source>
        <translation>Indiquez pourquoi aucune TVA n’est due.</translation>
    </message>
    <message>
        <source>The price is below zero. E-invoices want a negative quantity instead.</source>
        <translation>Le prix est négatif. Les factures électroniques exigent plutôt une quantité négative.</translation>
    </message>
    <message>
        <source>The total is below zero. That would be a credit note.</source>
        <translation>Le total est négatif. Ce serait un avoir.</translation>
    </message>
    <message>
        <source>The payment provider cannot express this amount. No link was made. Collect it in another way.</source>
        <translation>Le prestataire de paiement ne peut pas exprimer ce montant. Aucun lien n’a été créé. Encaissez-le autrement.</translation>
    </message>
    <message>
        <source>This amount is more than the payment provider takes at once. No link was made.</source>
        <translation>Ce montant dépasse ce que le prestataire de paiement accepte en une fois. Aucun lien n’a été créé.</translation>
    </message>
    <message>
        <source>This amount is less than the payment provider takes. No link was made. Collect it in another way.</source>
        <translation>Ce montant est inférieur à ce que le prestataire de paiement accepte. Aucun lien n’a été créé. Encaissez-le autrement.</translation>
    </message>
    <message>
        <source>The payment provider does not take this currency. No link was made.</source>
        <translation>Le prestataire de paiement n’accepte pas cette devise. Aucun lien n’a été créé.</translation>
    </message>
    <message>
        <source>The provider has no page about this, or Quittance talks to a stand-in of it.</source>
        <translation>Le prestataire n’a pas de page à ce sujet, ou Quittance s’adresse à un substitut.</translation>
    </message>
    <message>
        <source>Something the payment provider needs is missing. No link was made. Check the invoice and its customer.</source>
        <translation>Il manque une donnée nécessaire au prestataire de paiement. Aucun lien n’a été créé. Vérifiez la facture et son client.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet. No link was made. Say first who the customer is there.</source>
        <translation>Le prestataire de paiement ne connaît pas encore ce client. Aucun lien n’a été créé. Indiquez d’abord qui est ce client chez lui.</translation>
    </message>
    <message>
        <source>The payment provider takes bank transfers in USD, EUR, GBP, JPY and MXN only. Nothing was sent. Send a payment page instead.</source>
        <translation>Le prestataire de paiement n’accepte les virements qu’en USD, EUR, GBP, JPY et MXN. Rien n’a été envoyé. Envoyez plutôt une page de paiement.</translation>
    </message>
    <message>
        <source>A person gave it up. It was not sent.</source>
        <translation>Abandonné par une personne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Several invoices have this number. Use the id of the one you mean.</source>
        <translation>Plusieurs factures ont ce numéro. Utilisez l’id de celle qui est visée.</translation>
    </message>
    <message>
        <source>This document is a credit note. Nothing was changed. Choose an invoice.</source>
        <translation>Ce document est un avoir. Rien n’a été modifié. Choisissez une facture.</translation>
    </message>
    <message>
        <source>This document is still a draft. Nothing was changed. Issue it first.</source>
        <translation>Ce document est encore un brouillon. Rien n’a été modifié. Émettez-le d’abord.</translation>
    </message>
    <message>
        <source>This document is void. Nothing was changed.</source>
        <translation>Ce document est annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no invoice with this number.</source>
        <translation>Aucune facture ne porte ce numéro.</translation>
    </message>
    <message>
        <source>The invoice was paid meanwhile. The mail was not sent.</source>
        <translation>La facture a été payée entre-temps. L’e-mail n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The date lies before that of the last issued invoice. Nothing was issued. Issue it with today&apos;s date.</source>
        <translation>La date précède celle de la dernière facture émise. Rien n’a été émis. Émettez-la à la date du jour.</translation>
    </message>
    <message>
        <source>The date lies in the future. Nothing was issued. Change the date or wait for the day.</source>
        <translation>La date est dans le futur. Rien n’a été émis. Changez la date ou attendez ce jour.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue. Nothing was issued. Correct the draft.</source>
        <translation>L’échéance précède la date d’émission. Rien n’a été émis. Corrigez le brouillon.</translation>
    </message>
    <message>
        <source>The payable amount is negative. Nothing was issued. Make it a credit note.</source>
        <translation>Le montant à payer est négatif. Rien n’a été émis. Faites-en un avoir.</translation>
    </message>
    <message>
        <source>The draft has no lines. Nothing was issued. Add what is billed.</source>
        <translation>Le brouillon n’a pas de lignes. Rien n’a été émis. Ajoutez ce qui est facturé.</translation>
    </message>
    <message>
        <source>A document has this number already: the pattern of numbers has given it before. Nothing was changed. Change the pattern in the settings.</source>
        <translation>Un document porte déjà ce numéro&#xa0;: le modèle de numéros l’a déjà attribué. Rien n’a été modifié. Changez le modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>The sums of the draft do not agree. Nothing was issued. Correct the draft.</source>
        <translation>Les sommes du brouillon ne concordent pas. Rien n’a été émis. Corrigez le brouillon.</translation>
    </message>
    <message>
        <source>The journal has no such entry. The whole book should be checked before you go on.</source>
        <translation>Le journal n’a pas cette écriture. Le livre entier devrait être contrôlé avant de continuer.</translation>
    </message>
    <message>
        <source>A part of the journal is missing. The whole book should be checked before you go on.</source>
        <translation>Une partie du journal manque. Le livre entier devrait être contrôlé avant de continuer.</translation>
    </message>
    <message>
        <source>The journal holds an entry this program does not know. Open the book with a newer version.</source>
        <translation>Le journal contient une écriture que ce programme ne connaît pas. Ouvrez le livre avec une version plus récente.</translation>
    </message>
    <message>
        <source>The base quantity of a line must be positive.</source>
        <translation>La quantité de base d’une ligne doit être positive.</translation>
    </message>
    <message>
        <source>The net amount of a line is not quantity times price.</source>
        <translation>Le montant net d’une ligne n’est pas égal à quantité fois prix.</translation>
    </message>
    <message>
        <source>The VAT rate of a line with gross prices must lie between 0 and 100 percent.</source>
        <translation>Le taux de TVA d’une ligne à prix bruts doit être compris entre 0 et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>The link was closed meanwhile, so the mail was not sent. Send again.</source>
        <translation>Le lien a été fermé entre-temps&#x202f;; l’e-mail n’a donc pas été envoyé. Renvoyez-le.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Ce montant est trop grand.</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Ce montant a plus de décimales que sa devise.</translation>
    </message>
    <message>
        <source>This number lies outside of what is possible here. Nothing was changed.</source>
        <translation>Ce nombre est hors de ce qui est possible ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A brace in the pattern of the numbers has no partner.</source>
        <translation>Il manque le pendant d’une accolade dans le modèle de numéros.</translation>
    </message>
    <message>
        <source>Numbers are made of the letters A to Z, digits, hyphens, underscores and slashes.</source>
        <translation>Les numéros se composent des lettres A à Z, de chiffres, de traits d’union, de tirets bas et de barres obliques.</translation>
    </message>
    <message>
        <source>The pattern of the numbers is empty.</source>
        <translation>Le modèle de numéros est vide.</translation>
    </message>
    <message>
        <source>This placeholder is not known. There are {yyyy}, {yy}, {series} and {seq:6}.</source>
        <translation>Cette variable est inconnue. Il existe {yyyy}, {yy}, {series} et {seq:6}.</translation>
    </message>
    <message>
        <source>The pattern lacks the running number. Add {seq:6}.</source>
        <translation>Il manque le numéro courant dans le modèle. Ajoutez {seq:6}.</translation>
    </message>
    <message>
        <source>The running number stands in the pattern twice.</source>
        <translation>Le numéro courant figure deux fois dans le modèle.</translation>
    </message>
    <message>
        <source>The numbers of this pattern are longer than 30 characters.</source>
        <translation>Les numéros de ce modèle dépassent 30 caractères.</translation>
    </message>
    <message>
        <source>The running number needs 1 to 12 digits, as in {seq:6}.</source>
        <translation>Le numéro courant a besoin de 1 à 12 chiffres, comme dans {seq:6}.</translation>
    </message>
    <message>
        <source>Documents of this year have numbers already. Nothing was changed. The sequence can be set before the first one only.</source>
        <translation>Des documents de cette année ont déjà un numéro. Rien n’a été modifié. La séquence ne peut être fixée qu’avant le premier.</translation>
    </message>
    <message>
        <source>The next number is 1 to 999999999. Nothing was changed.</source>
        <translation>Le prochain numéro va de 1 à 999999999. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is known already whose this payment is. Nothing was changed.</source>
        <translation>Le client de ce paiement est déjà connu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is left of this payment to reverse. Nothing was changed.</source>
        <translation>Il ne reste rien de ce paiement à contrepasser. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Ce paiement n’existe pas.</translation>
    </message>
    <message>
        <source>The provider says itself what this payout is made of.</source>
        <translation>Le prestataire indique lui-même la composition de ce versement.</translation>
    </message>
    <message>
        <source>There is no such payout.</source>
        <translation>Ce versement n’existe pas.</translation>
    </message>
    <message>
        <source>Only days that have come can be locked. Nothing was changed.</source>
        <translation>Seuls des jours passés ou présents peuvent être verrouillés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This day lies in a locked period. Nothing was changed. Choose a later day, or have the period opened.</source>
        <translation>Ce jour se trouve dans une période verrouillée. Rien n’a été modifié. Choisissez un jour ultérieur, ou faites rouvrir la période.</translation>
    </message>
    <message>
        <source>The book is locked beyond this day already. Nothing was changed.</source>
        <translation>Le livre est déjà verrouillé au-delà de ce jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing after this day is locked. Nothing was changed.</source>
        <translation>Rien n’est verrouillé après ce jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder of the book cannot be made. Choose another place or check its permissions.</source>
        <translation>Le dossier du livre ne peut pas être créé. Choisissez un autre emplacement ou vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The program ended while the mail was under way. Ask the recipient, then decide in Outbox.</source>
        <translation>Le programme s’est arrêté pendant l’envoi de l’e-mail. Demandez au destinataire, puis décidez dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>A reason is needed here: it is kept with the entry. Nothing was changed.</source>
        <translation>Un motif est requis ici&#xa0;: il est conservé avec l’écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is more than what is left of this credit. Nothing was changed. Take an allocation back first, or refund less.</source>
        <translation>C’est plus que ce qui reste de ce crédit. Rien n’a été modifié. Retirez d’abord une affectation, ou remboursez moins.</translation>
    </message>
    <message>
        <source>A refund has the currency of what it pays back. Nothing was changed.</source>
        <translation>Un remboursement a la devise de ce qu’il rembourse. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The payer disputes this payment. It is decided there; a refund now could pay twice.</source>
        <translation>Le payeur conteste ce paiement. La décision se prend là-bas&#x202f;; un remboursement maintenant pourrait payer deux fois.</translation>
    </message>
    <message>
        <source>The provider could not send the money back. It is the customer&apos;s credit again.</source>
        <translation>Le prestataire n’a pas pu renvoyer l’argent. C’est de nouveau un crédit du client.</translation>
    </message>
    <message>
        <source>This refund has not been paid back yet, or never was. Nothing was changed.</source>
        <translation>Ce remboursement n’a pas encore été payé, ou ne l’a jamais été. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This refund came back already. Nothing was changed.</source>
        <translation>Ce remboursement est déjà revenu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such refund.</source>
        <translation>Ce remboursement n’existe pas.</translation>
    </message>
    <message>
        <source>A refund goes back through the provider it came through, from the bank, or in cash. Nothing was changed.</source>
        <translation>Un remboursement repasse par le prestataire d’origine, par la banque, ou se fait en espèces. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Refunded at the provider.</source>
        <translation>Remboursé chez le prestataire.</translation>
    </message>
    <message>
        <source>Nothing is overdue of this customer. No letter was written.</source>
        <translation>Rien n’est en retard chez ce client. Aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>The first day lies after the last. Exchange them.</source>
        <translation>Le premier jour est postérieur au dernier. Intervertissez-les.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask someone whose role does, or an owner to change yours.</source>
        <translation>Votre rôle ne comprend pas ce droit. Adressez-vous à une personne qui l’a, ou à un propriétaire pour changer votre rôle.</translation>
    </message>
    <message>
        <source>You are not listed among the staff of this book. Ask an owner to add you.</source>
        <translation>Vous ne figurez pas dans le personnel de ce livre. Demandez à un propriétaire de vous ajouter.</translation>
    </message>
    <message>
        <source>The time to take back must lie between 0 and 60 seconds.</source>
        <translation>Le délai d’annulation doit être compris entre 0 et 60 secondes.</translation>
    </message>
    <message>
        <source>More than one schedule has this name. Nothing was changed. Name it by its id.</source>
        <translation>Plusieurs échéanciers portent ce nom. Rien n’a été modifié. Désignez-le par son id.</translation>
    </message>
    <message>
        <source>A schedule makes 1 to 9999 drafts in all.</source>
        <translation>Un échéancier crée de 1 à 9999 brouillons au total.</translation>
    </message>
    <message>
        <source>A credit note does not come back. Nothing was changed. Choose an invoice or a draft of one.</source>
        <translation>Un avoir ne se répète pas. Rien n’a été modifié. Choisissez une facture ou un brouillon de facture.</translation>
    </message>
    <message>
        <source>The customer is archived. Nothing was changed. Take the customer back from the archive first.</source>
        <translation>Le client est archivé. Rien n’a été modifié. Retirez d’abord le client des archives.</translation>
    </message>
    <message>
        <source>Due dates lie 0 to 3650 days after the day of issue.</source>
        <translation>Les échéances se situent 0 à 3650 jours après l’émission.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Il manque le premier jour.</translation>
    </message>
    <message>
        <source>The first day lies more than a year back. Choose a later one.</source>
        <translation>Le premier jour remonte à plus d’un an. Choisissez-en un plus récent.</translation>
    </message>
    <message>
        <source>An interval is a number and one of d, w, m, q and y: 30d, 2w, 1m, 1q, 1y.</source>
        <translation>Un intervalle est un nombre suivi de d, w, m, q ou y&#xa0;: 30d, 2w, 1m, 1q, 1y.</translation>
    </message>
    <message>
        <source>An interval is at least one of its unit and at most ten years.</source>
        <translation>Un intervalle est d’au moins une unité et de dix ans au plus.</translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation>L’échéancier doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of a schedule has at most 200 characters.</source>
        <translation>Le nom d’un échéancier compte au plus 200 caractères.</translation>
    </message>
    <message>
        <source>Without lines there is nothing to repeat. Add a line to the draft first.</source>
        <translation>Sans lignes, il n’y a rien à répéter. Ajoutez d’abord une ligne au brouillon.</translation>
    </message>
    <message>
        <source>A schedule ends on a day or after a number of drafts, not both.</source>
        <translation>Un échéancier se termine à une date ou après un nombre de brouillons, pas les deux.</translation>
    </message>
    <message>
        <source>There is no such schedule.</source>
        <translation>Cet échéancier n’existe pas.</translation>
    </message>
    <message>
        <source>A person had it sent again.</source>
        <translation>Renvoyé par une personne.</translation>
    </message>
    <message>
        <source>What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Ce qui manque dépasse la tolérance de la société. Rien n’a été modifié. Laissez-le ouvert, ou passez-le en perte.</translation>
    </message>
    <message>
        <source>What is missing needs a second person to be given up. Nothing was changed. Leave it open, or write it off.</source>
        <translation>L’abandon de ce qui manque requiert une seconde personne. Rien n’a été modifié. Laissez-le ouvert, ou passez-le en perte.</translation>
    </message>
    <message>
        <source>A member of staff needs the name they log into the computer with, without a colon.</source>
        <translation>Un membre du personnel doit avoir le nom de sa session sur l’ordinateur, sans deux-points.</translation>
    </message>
    <message>
        <source>The book would be left without an owner. Nothing was changed. Name another owner first.</source>
        <translation>Le livre resterait sans propriétaire. Rien n’a été modifié. Désignez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>The base of a VAT rate is not the sum of its lines.</source>
        <translation>La base d’un taux de TVA n’est pas la somme de ses lignes.</translation>
    </message>
    <message>
        <source>The VAT amount does not fit its base and rate.</source>
        <translation>Le montant de TVA ne correspond pas à sa base et à son taux.</translation>
    </message>
    <message>
        <source>This document was mailed, or may have been. Nothing was changed. Issue a credit note instead.</source>
        <translation>Ce document a été envoyé par e-mail, ou l’a peut-être été. Rien n’a été modifié. Établissez plutôt un avoir.</translation>
    </message>
    <message>
        <source>A credit note about this document exists. Nothing was changed. Credit the rest instead.</source>
        <translation>Il existe un avoir sur ce document. Rien n’a été modifié. Établissez plutôt un avoir pour le reste.</translation>
    </message>
    <message>
        <source>A payment link of this document is alive. Nothing was changed. Close the link first, or issue a credit note.</source>
        <translation>Un lien de paiement de ce document est actif. Rien n’a été modifié. Fermez d’abord le lien, ou établissez un avoir.</translation>
    </message>
    <message>
        <source>Something of this document is paid or written off. Nothing was changed. Take that back first, or issue a credit note.</source>
        <translation>Une partie de ce document est payée ou passée en perte. Rien n’a été modifié. Retirez d’abord cette opération, ou établissez un avoir.</translation>
    </message>
    <message>
        <source>Another program has this book open and was busy until the time was over. Nothing new was asked of the outside; what stands in Outbox is safe. Try again.</source>
        <translation>Un autre programme a ce livre ouvert et était occupé jusqu’à la fin du délai. Rien de nouveau n’a été demandé à l’extérieur&#x202f;; le contenu de la boîte d’envoi est en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>That is more than what is open. Nothing was changed. Write off no more than is open.</source>
        <translation>C’est plus que le montant ouvert. Rien n’a été modifié. Ne passez pas en perte plus que le montant ouvert.</translation>
    </message>
    <message>
        <source>Nothing of this document is open. Nothing was changed.</source>
        <translation>Rien n’est ouvert sur ce document. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The customer has several saved cards. Nothing was charged. Say which one.</source>
        <translation>Le client a plusieurs cartes enregistrées. Rien n’a été débité. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>This card has expired. Nothing was charged. Bring the customer&apos;s cards up to date, or send a payment link.</source>
        <translation>Cette carte a expiré. Rien n’a été débité. Actualisez les cartes du client, ou envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>The customer has no saved card. Nothing was charged. Ask for a card, or send a payment link.</source>
        <translation>Le client n’a pas de carte enregistrée. Rien n’a été débité. Demandez une carte, ou envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>It is not written down that the customer agreed to later charges of this card. Nothing was charged. Send a payment link.</source>
        <translation>L’accord du client pour des débits ultérieurs de cette carte n’est pas consigné. Rien n’a été débité. Envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>This card belongs to another customer. Nothing was charged. Choose a card of the customer on the invoice.</source>
        <translation>Cette carte appartient à un autre client. Rien n’a été débité. Choisissez une carte du client de la facture.</translation>
    </message>
    <message>
        <source>That is more than what was put aside on the card. Nothing was taken. Take no more than that.</source>
        <translation>C’est plus que ce qui a été réservé sur la carte. Rien n’a été encaissé. N’encaissez pas davantage.</translation>
    </message>
    <message>
        <source>That is more than what is open of the invoice. Nothing was charged. Charge no more than is open.</source>
        <translation>C’est plus que le montant ouvert de la facture. Rien n’a été débité. Ne débitez pas plus que le montant ouvert.</translation>
    </message>
    <message>
        <source>The card&apos;s bank has let go of the amount by now. No money moved. Charge the card again.</source>
        <translation>La banque de la carte a entre-temps libéré le montant. Aucun argent n’a circulé. Débitez à nouveau la carte.</translation>
    </message>
    <message>
        <source>The charge was cancelled at the provider. No money moved.</source>
        <translation>Le débit a été annulé chez le prestataire. Aucun argent n’a circulé.</translation>
    </message>
    <message>
        <source>This charge is being taken or released already. Nothing was changed. Wait for how that ends.</source>
        <translation>Ce débit est déjà en cours d’encaissement ou de libération. Rien n’a été modifié. Attendez-en l’issue.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the invoice. Nothing was charged. Give it in the invoice&apos;s currency.</source>
        <translation>Le montant n’est pas dans la devise de la facture. Rien n’a été débité. Indiquez-le dans la devise de la facture.</translation>
    </message>
    <message>
        <source>The customer disputes a payment of this invoice. Nothing was charged. Wait for how the dispute ends.</source>
        <translation>Le client conteste un paiement de cette facture. Rien n’a été débité. Attendez l’issue du litige.</translation>
    </message>
    <message>
        <source>The card&apos;s bank let go of the amount before it was taken. No money moved. Charge the card again.</source>
        <translation>La banque de la carte a libéré le montant avant son encaissement. Aucun argent n’a circulé. Débitez à nouveau la carte.</translation>
    </message>
    <message>
        <source>A payment link for this invoice is being made at this moment. Nothing was charged. Wait for it, then try again.</source>
        <translation>Un lien de paiement pour cette facture est en cours de création. Rien n’a été débité. Attendez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is put aside on a card for this charge. Nothing was changed.</source>
        <translation>Rien n’est réservé sur une carte pour ce débit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice. Nothing was charged.</source>
        <translation>Rien n’est ouvert sur cette facture. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>What is open of the invoice changed meanwhile, so nothing was charged. Charge again what is open now.</source>
        <translation>Le montant ouvert de la facture a changé entre-temps&#x202f;; rien n’a donc été débité. Débitez à nouveau ce qui est ouvert maintenant.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way. Nothing was charged, so that it is not paid twice. Wait for how it ends.</source>
        <translation>Un paiement de cette facture est en cours. Rien n’a été débité, afin qu’elle ne soit pas payée deux fois. Attendez-en l’issue.</translation>
    </message>
    <message>
        <source>Another payment of this invoice came under way meanwhile, so nothing was charged. Wait for how that ends.</source>
        <translation>Un autre paiement de cette facture a commencé entre-temps&#x202f;; rien n’a donc été débité. Attendez-en l’issue.</translation>
    </message>
    <message>
        <source>The amount on the card was taken already. Nothing was changed.</source>
        <translation>Le montant sur la carte a déjà été encaissé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A charge for this invoice is under way, or waits to be taken. Nothing was changed. Wait for how it ends, or release it.</source>
        <translation>Un débit pour cette facture est en cours, ou attend d’être encaissé. Rien n’a été modifié. Attendez-en l’issue, ou libérez-le.</translation>
    </message>
    <message>
        <source>This belongs to the other mode, test or live, than the key of the connection. Nothing was sent. Use the key of that mode.</source>
        <translation>Ceci relève de l’autre mode, test ou réel, que la clé de la connexion. Rien n’a été envoyé. Utilisez la clé de ce mode.</translation>
    </message>
    <message>
        <source>No web page is set for customers to come back to. Nothing was sent. Set the return page to one of your own.</source>
        <translation>Aucune page web n’est définie pour le retour des clients. Rien n’a été envoyé. Définissez comme page de retour une page à vous.</translation>
    </message>
    <message>
        <source>The payment provider may know this customer already. Nothing was changed. Choose one of them, or make a new one.</source>
        <translation>Le prestataire de paiement connaît peut-être déjà ce client. Rien n’a été modifié. Choisissez-en un, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>At the payment provider this is another customer of this book. Nothing was changed. Merge the two customers first, or choose another one.</source>
        <translation>Chez le prestataire de paiement, c’est un autre client de ce livre. Rien n’a été modifié. Fusionnez d’abord les deux clients, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The payment provider knows no such customer in this mode. Nothing was changed. Look at the id.</source>
        <translation>Le prestataire de paiement ne connaît pas ce client dans ce mode. Rien n’a été modifié. Vérifiez l’id.</translation>
    </message>
    <message>
        <source>A charge of a saved card is under way for this invoice, or waits to be taken. Nothing was sent, so that it is not paid twice. Wait for how it ends, or release it.</source>
        <translation>Un débit de carte enregistrée est en cours pour cette facture, ou attend d’être encaissé. Rien n’a été envoyé, afin qu’elle ne soit pas payée deux fois. Attendez-en l’issue, ou libérez-le.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Send a payment link, or ask for another card.</source>
        <translation>La carte a été déclinée. Aucun argent n’a circulé. Envoyez un lien de paiement, ou demandez une autre carte.</translation>
    </message>
    <message>
        <source>The payment could not be approved. No money moved. Try again later.</source>
        <translation>Le paiement n’a pas pu être approuvé. Aucun argent n’a circulé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. No money moved. Send a payment link.</source>
        <translation>La banque de la carte exige l’accord du titulaire. Aucun argent n’a circulé. Envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Ask the customer to speak with the bank, or send a payment link.</source>
        <translation>La carte a été déclinée. Aucun argent n’a circulé. Demandez au client de contacter sa banque, ou envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>The card does not take this kind of payment. No money moved. Send a payment link for another card.</source>
        <translation>La carte n’accepte pas ce type de paiement. Aucun argent n’a circulé. Envoyez un lien de paiement pour une autre carte.</translation>
    </message>
    <message>
        <source>The card has reached its limit. No money moved. Try later, or send a payment link for another card.</source>
        <translation>La carte a atteint son plafond. Aucun argent n’a circulé. Réessayez plus tard, ou envoyez un lien de paiement pour une autre carte.</translation>
    </message>
    <message>
        <source>The card does not take this currency. No money moved. Send a payment link for another card.</source>
        <translation>La carte n’accepte pas cette devise. Aucun argent n’a circulé. Envoyez un lien de paiement pour une autre carte.</translation>
    </message>
    <message>
        <source>The card was declined for good. No money moved. Do not charge it again; send a payment link.</source>
        <translation>La carte a été déclinée définitivement. Aucun argent n’a circulé. Ne la débitez plus&#x202f;; envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>The bank saw a payment of the same amount a moment ago. No money moved here. Look whether the customer has paid, then try again.</source>
        <translation>La banque a vu un paiement du même montant il y a un instant. Aucun argent n’a circulé ici. Vérifiez si le client a payé, puis réessayez.</translation>
    </message>
    <message>
        <source>The card has expired. No money moved. Send a payment link, or ask for the new card.</source>
        <translation>La carte a expiré. Aucun argent n’a circulé. Envoyez un lien de paiement, ou demandez la nouvelle carte.</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong. No money moved. Ask for the card anew.</source>
        <translation>Le code de sécurité de la carte est faux. Aucun argent n’a circulé. Redemandez la carte.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong. No money moved. Ask for the card anew.</source>
        <translation>Le numéro de la carte est faux. Aucun argent n’a circulé. Redemandez la carte.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. No money moved. Agree on another day with the customer, or send a payment link.</source>
        <translation>Il n’y a pas assez d’argent sur la carte. Aucun argent n’a circulé. Convenez d’un autre jour avec le client, ou envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>The card&apos;s account does not exist any more. No money moved. Ask for another card.</source>
        <translation>Le compte de la carte n’existe plus. Aucun argent n’a circulé. Demandez une autre carte.</translation>
    </message>
    <message>
        <source>The bank does not take this amount. No money moved. Charge less, or send a payment link.</source>
        <translation>La banque n’accepte pas ce montant. Aucun argent n’a circulé. Débitez moins, ou envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>The card&apos;s bank could not be reached. No money moved. Try again later.</source>
        <translation>La banque de la carte n’a pas pu être jointe. Aucun argent n’a circulé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The customer has a newer card of this account. No money moved. Ask for the new card.</source>
        <translation>Le client a une carte plus récente sur ce compte. Aucun argent n’a circulé. Demandez la nouvelle carte.</translation>
    </message>
    <message>
        <source>The payment could not be processed. No money moved. Try again later.</source>
        <translation>Le paiement n’a pas pu être traité. Aucun argent n’a circulé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to all charges. No money moved. Speak with the customer, and remove the card.</source>
        <translation>Le client a retiré son accord à tous les débits. Aucun argent n’a circulé. Parlez-en avec le client, et supprimez la carte.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to this charge. No money moved. Speak with the customer.</source>
        <translation>Le client a retiré son accord à ce débit. Aucun argent n’a circulé. Parlez-en avec le client.</translation>
    </message>
    <message>
        <source>The customer has told the bank to stop this payment. No money moved. Speak with the customer.</source>
        <translation>Le client a demandé à sa banque d’arrêter ce paiement. Aucun argent n’a circulé. Parlez-en avec le client.</translation>
    </message>
    <message>
        <source>The card was declined for now. No money moved. Try again later.</source>
        <translation>La carte est déclinée pour l’instant. Aucun argent n’a circulé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What this check found must be put right before the month can be closed; a reason does not help. Nothing was locked.</source>
        <translation>Ce que ce contrôle a relevé doit être corrigé avant la clôture du mois&#x202f;; un motif ne suffit pas. Rien n’a été verrouillé.</translation>
    </message>
    <message>
        <source>There is no check of this name. Nothing was locked. Take it from the list.</source>
        <translation>Aucun contrôle ne porte ce nom. Rien n’a été verrouillé. Prenez-le dans la liste.</translation>
    </message>
    <message>
        <source>Something was booked while the month was looked at. Nothing was locked. Close it once more.</source>
        <translation>Une écriture a été comptabilisée pendant l’examen du mois. Rien n’a été verrouillé. Clôturez-le encore une fois.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already. Nothing was written. Name one that is new.</source>
        <translation>Un fichier ou un dossier porte déjà ce nom. Rien n’a été écrit. Indiquez un nouveau nom.</translation>
    </message>
    <message>
        <source>This month is not closed, or was opened again since. Nothing was written. Close it first.</source>
        <translation>Ce mois n’est pas clôturé, ou a été rouvert depuis. Rien n’a été écrit. Clôturez-le d’abord.</translation>
    </message>
    <message>
        <source>This connection takes no token. Nothing was kept. Sign in with the browser instead.</source>
        <translation>Cette connexion n’accepte pas de jeton. Rien n’a été conservé. Connectez-vous plutôt par le navigateur.</translation>
    </message>
    <message>
        <source>Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.</source>
        <translation>Le CRM n’a pas encore été interrogé sur ce que ceci permet. Rien n’a été conservé. Contrôlez d’abord.</translation>
    </message>
    <message>
        <source>This is not the address the browser came back to. Nothing was kept. Sign in again and copy the whole address, from http to the end.</source>
        <translation>Ce n’est pas l’adresse de retour du navigateur. Rien n’a été conservé. Reconnectez-vous et copiez l’adresse entière, de http jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The CRM refused the key or the sign-in. Nothing was lost. Connect it again, or ask who looks after it there.</source>
        <translation>Le CRM a refusé la clé ou la connexion. Rien n’a été perdu. Connectez-le à nouveau, ou adressez-vous à qui s’en occupe là-bas.</translation>
    </message>
    <message>
        <source>This customer has a record in the CRM already. None was made. Unlink that one first.</source>
        <translation>Ce client a déjà une fiche dans le CRM. Aucune n’a été créée. Déliez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>The CRM has no field that holds Quittance&apos;s id and only one record can have. No record was made, for a second one could follow. Have the fields made, then sync.</source>
        <translation>Le CRM n’a aucun champ qui contienne l’id de Quittance et dont la valeur soit unique. Aucune fiche n’a été créée, car une seconde pourrait suivre. Faites créer les champs, puis synchronisez.</translation>
    </message>
    <message>
        <source>This record may be a customer you already have. No customer was made. Link it to that customer, or make a new one anyway.</source>
        <translation>Cette fiche est peut-être un client déjà présent. Aucun client n’a été créé. Liez-la à ce client, ou créez-en un nouveau quand même.</translation>
    </message>
    <message>
        <source>The customer is not linked to this record. Nothing was changed.</source>
        <translation>Le client n’est pas lié à cette fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record is already linked to a customer. Nothing was changed. Open that customer.</source>
        <translation>Cette fiche est déjà liée à un client. Rien n’a été modifié. Ouvrez ce client.</translation>
    </message>
    <message>
        <source>A record of the CRM may be this customer. None was made. Link the customer to it, or make one anyway.</source>
        <translation>Une fiche du CRM est peut-être ce client. Aucune n’a été créée. Liez le client à cette fiche, ou créez-en une quand même.</translation>
    </message>
    <message>
        <source>There is no such record in what was read from the CRM. Nothing was changed. Sync, then look again.</source>
        <translation>Cette fiche n’existe pas dans ce qui a été lu du CRM. Rien n’a été modifié. Synchronisez, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This difference has been settled already. Nothing was changed. Undo that first.</source>
        <translation>Cet écart a déjà été réglé. Rien n’a été modifié. Annulez d’abord ce règlement.</translation>
    </message>
    <message>
        <source>The CRM has been told, so this cannot be undone. Nothing was changed. Change the customer instead.</source>
        <translation>Le CRM a été informé&#x202f;; ce n’est donc plus annulable. Rien n’a été modifié. Modifiez plutôt le client.</translation>
    </message>
    <message>
        <source>Nothing is to be settled here any more. Look at the list again.</source>
        <translation>Il n’y a plus rien à régler ici. Consultez à nouveau la liste.</translation>
    </message>
    <message>
        <source>The CRM has no field of this name, or hides it from this connection. Values here were kept. Choose another field, or have it made there.</source>
        <translation>Le CRM n’a pas de champ de ce nom, ou le cache à cette connexion. Les valeurs d’ici ont été conservées. Choisissez un autre champ, ou faites-le créer là-bas.</translation>
    </message>
    <message>
        <source>This can only be read from the CRM. Choose that direction.</source>
        <translation>Ceci peut seulement être lu dans le CRM. Choisissez ce sens.</translation>
    </message>
    <message>
        <source>This can only be told to the CRM. Choose that direction.</source>
        <translation>Ceci peut seulement être transmis au CRM. Choisissez ce sens.</translation>
    </message>
    <message>
        <source>The CRM no longer takes a value it used to take for this field. Values here were kept. Look at its choices, then save the mapping again.</source>
        <translation>Le CRM n’accepte plus une valeur qu’il acceptait pour ce champ. Les valeurs d’ici ont été conservées. Examinez ses choix, puis enregistrez à nouveau la correspondance.</translation>
    </message>
    <message>
        <source>The CRM takes none of the values this field can have. Choose another field there.</source>
        <translation>Le CRM n’accepte aucune des valeurs possibles de ce champ. Choisissez un autre champ là-bas.</translation>
    </message>
    <message>
        <source>The CRM does not let this field be changed. Values here were kept. Only read it, or choose another field.</source>
        <translation>Le CRM ne permet pas de modifier ce champ. Les valeurs d’ici ont été conservées. Lisez-le seulement, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>This field of the CRM is mapped already. Choose another one.</source>
        <translation>Ce champ du CRM est déjà mis en correspondance. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This field of the CRM holds another kind of value. Values here were kept. Choose another field.</source>
        <translation>Ce champ du CRM contient un autre type de valeur. Les valeurs d’ici ont été conservées. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>This mapping was written by a newer version of Quittance. Nothing was changed. Export it from this version.</source>
        <translation>Cette correspondance a été écrite par une version plus récente de Quittance. Rien n’a été modifié. Exportez-la depuis cette version-ci.</translation>
    </message>
    <message>
        <source>This file holds no field mapping. Nothing was changed. Choose one that Export wrote.</source>
        <translation>Ce fichier ne contient aucune correspondance de champs. Rien n’a été modifié. Choisissez-en un écrit par l’export.</translation>
    </message>
    <message>
        <source>This mapping belongs to another CRM. Nothing was changed. Open that one&apos;s mapping first.</source>
        <translation>Cette correspondance appartient à un autre CRM. Rien n’a été modifié. Ouvrez d’abord la correspondance de celui-ci.</translation>
    </message>
    <message>
        <source>This file maps a field twice. Nothing was changed. Take one of the two out.</source>
        <translation>Ce fichier met un champ deux fois en correspondance. Rien n’a été modifié. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>This file maps a field that Quittance does not have. Nothing was changed. Take it out.</source>
        <translation>Ce fichier met en correspondance un champ que Quittance n’a pas. Rien n’a été modifié. Retirez-le.</translation>
    </message>
    <message>
        <source>This file says something of a field that Quittance does not know. Nothing was changed. Export it again.</source>
        <translation>Ce fichier indique pour un champ quelque chose que Quittance ne connaît pas. Rien n’a été modifié. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>What the CRM says here is no value this field can have. The value here was kept. Correct it in the CRM, or choose what both are to say.</source>
        <translation>Ce que dit le CRM n’est pas une valeur possible de ce champ. La valeur d’ici a été conservée. Corrigez-la dans le CRM, ou choisissez ce que les deux doivent indiquer.</translation>
    </message>
    <message>
        <source>This is either on or off. Nothing was changed.</source>
        <translation>Ceci est soit activé, soit désactivé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered. Nothing was changed. Check the entry and try again.</source>
        <translation>Ce n’est pas possible avec ce qui a été saisi. Rien n’a été modifié. Vérifiez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>This does not exist here any more. Nothing was changed.</source>
        <translation>Ceci n’existe plus ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The other side could not be reached. Nothing was sent, no money moved. Check the internet connection, then sync again.</source>
        <translation>Le service distant n’a pas pu être joint. Rien n’a été envoyé, aucun argent n’a circulé. Vérifiez la connexion Internet, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>There was no whole answer. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>La réponse n’est pas arrivée entière. La demande a peut-être été exécutée&#x202f;; Quittance redemande avec la même clé. Ne la répétez pas manuellement.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again in %1 s.</source>
        <translation>Le service distant demande d’attendre. Rien n’a été perdu. Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Le service distant demande d’attendre. Rien n’a été perdu. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>The other side refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Le service distant a refusé. Aucun argent n’a circulé. Redemander la même chose ne sert à rien.</translation>
    </message>
    <message>
        <source>The answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>La réponse est illisible. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The book could not be read or written. What was saved before is safe. Check that the disk has room and may be written to.</source>
        <translation>Le livre n’a pas pu être lu ou écrit. Ce qui était déjà enregistré est en sûreté. Vérifiez que le disque a de la place et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>A key or password is missing or the keychain is locked. Nothing was sent. Unlock the keychain or give the key in an environment variable.</source>
        <translation>Une clé ou un mot de passe manque, ou le trousseau est verrouillé. Rien n’a été envoyé. Déverrouillez le trousseau ou donnez la clé dans une variable d’environnement.</translation>
    </message>
    <message>
        <source>Another task is still running. Nothing was changed. Try again when it is done.</source>
        <translation>Une autre tâche est encore en cours. Rien n’a été modifié. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Stopped. What was done stays done.</source>
        <translation>Arrêté. Ce qui a été fait reste fait.</translation>
    </message>
    <message>
        <source>This breaks rule %1 of the European e-invoice norm.</source>
        <translation>Ceci enfreint la règle %1 de la norme européenne de facture électronique.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>C’est illisible.</translation>
    </message>
    <message>
        <source>%1 Found: “%2”.</source>
        <translation>%1 Trouvé&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The variable is %1.</source>
        <translation>La variable est %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It goes on in %1 minutes.</source>
        <translation>Suite dans %1 minutes.</translation>
    </message>
    <message>
        <source>The answer was: “%1”.</source>
        <translation>La réponse était&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody signs in to this connection. Give it its secret instead.</source>
        <translation>Personne ne se connecte à cette connexion. Donnez-lui plutôt son secret.</translation>
    </message>
    <message>
        <source>This connection has no such field.</source>
        <translation>Cette connexion n’a pas ce champ.</translation>
    </message>
    <message>
        <source>This connection is not known. Choose one of stripe, hubspot, salesforce, smtp.</source>
        <translation>Cette connexion est inconnue. Choisissez stripe, hubspot, salesforce ou smtp.</translation>
    </message>
    <message>
        <source>A payment reference can only be made of the letters A to Z and digits.</source>
        <translation>Une référence de paiement ne se compose que des lettres A à Z et de chiffres.</translation>
    </message>
    <message>
        <source>The number holds no letter or digit, so no payment reference can be made of it.</source>
        <translation>Le numéro ne contient ni lettre ni chiffre&#x202f;; aucune référence de paiement ne peut donc en être tirée.</translation>
    </message>
    <message>
        <source>The number has more than 21 letters and digits, so no payment reference can be made of it.</source>
        <translation>Le numéro a plus de 21 lettres et chiffres&#x202f;; aucune référence de paiement ne peut donc en être tirée.</translation>
    </message>
    <message>
        <source>The address of the CRM must begin with https. Nothing was asked.</source>
        <translation>L’adresse du CRM doit commencer par https. Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>The CRM answered with the same page again. What was brought so far is kept. Sync again later.</source>
        <translation>Le CRM a renvoyé la même page. Ce qui a été récupéré jusqu’ici est conservé. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The CRM has asked for a pause. Nothing was asked, and nothing is lost. Sync again after it.</source>
        <translation>Le CRM a demandé une pause. Rien n’a été demandé, et rien n’est perdu. Synchronisez à nouveau après.</translation>
    </message>
    <message>
        <source>Several records of the CRM have this id. Write company: or person: in front of it.</source>
        <translation>Plusieurs fiches du CRM ont cet id. Faites-le précéder de company:, ou de person:.</translation>
    </message>
    <message>
        <source>The CRM&apos;s token is missing. Nothing was asked. Give the connection its token.</source>
        <translation>Il manque le jeton du CRM. Rien n’a été demandé. Donnez son jeton à la connexion.</translation>
    </message>
    <message>
        <source>The CRM no longer shows unusually many records. None was removed here; everything else is in sync. Restore the permission if the key has lost one, or confirm that they are gone there.</source>
        <translation>Le CRM ne montre plus un nombre inhabituel de fiches. Aucune n’a été supprimée ici&#x202f;; tout le reste est à jour. Rétablissez l’autorisation si la clé en a perdu une, ou confirmez qu’elles ont disparu là-bas.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header.</source>
        <translation>Cette ligne n’a pas le même nombre de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>This cell is too long.</source>
        <translation>Cette cellule est trop longue.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Cette colonne manque.</translation>
    </message>
    <message>
        <source>This column stands in the header twice.</source>
        <translation>Cette colonne figure deux fois dans l’en-tête.</translation>
    </message>
    <message>
        <source>This country is not known. Write its English name or its two letters, as DE.</source>
        <translation>Ce pays est inconnu. Écrivez son nom anglais ou ses deux lettres, comme DE.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Cette devise est inconnue.</translation>
    </message>
    <message>
        <source>Another row is about the same customer. Keep one of them.</source>
        <translation>Une autre ligne concerne le même client. Gardez-en une.</translation>
    </message>
    <message>
        <source>This date can be read in two ways. Write it as 2026-11-30.</source>
        <translation>Cette date peut se lire de deux façons. Écrivez-la sous la forme 2026-11-30.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Dates are written in different ways in this file.</source>
        <translation>Les dates de ce fichier sont écrites de différentes façons.</translation>
    </message>
    <message>
        <source>Amounts use both comma and point as decimal mark in this file.</source>
        <translation>Les montants de ce fichier utilisent à la fois la virgule et le point comme séparateur décimal.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 percent.</source>
        <translation>La remise doit être comprise entre 0 et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>This is not a well-formed mail address.</source>
        <translation>Cette adresse e-mail est mal formée.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>The file holds zero bytes; it is not text.</source>
        <translation>Le fichier contient des octets nuls&#x202f;; ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write it as 1234.56.</source>
        <translation>Ce nombre peut se lire de deux façons. Écrivez-le sous la forme 1234.56.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This payment was refunded, at least in part. Record it by hand.</source>
        <translation>Ce paiement a été remboursé, au moins en partie. Saisissez-le manuellement.</translation>
    </message>
    <message>
        <source>Another row is about the same payment. Keep one of them.</source>
        <translation>Une autre ligne concerne le même paiement. Gardez-en une.</translation>
    </message>
    <message>
        <source>It is not known whether a payment with this status has arrived.</source>
        <translation>On ne sait pas si un paiement avec ce statut est arrivé.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation>Un guillemet se trouve là où il n’est pas permis.</translation>
    </message>
    <message>
        <source>The days to pay must be a number between 0 and 3650.</source>
        <translation>Le délai de paiement doit être un nombre entre 0 et 3650.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>This row has too many cells.</source>
        <translation>Cette ligne a trop de cellules.</translation>
    </message>
    <message>
        <source>The file has too many rows. Split it and import the parts.</source>
        <translation>Le fichier a trop de lignes. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>The total is not the sum of the rows.</source>
        <translation>Le total n’est pas la somme des lignes.</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>Ce type de document est inconnu.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Un guillemet n’est jamais refermé.</translation>
    </message>
    <message>
        <source>Rows of one invoice say different things here.</source>
        <translation>Les lignes d’une même facture se contredisent ici.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Une valeur manque ici.</translation>
    </message>
    <message>
        <source>This VAT category is not known.</source>
        <translation>Cette catégorie de TVA est inconnue.</translation>
    </message>
    <message>
        <source>This VAT rate does not fit its category.</source>
        <translation>Ce taux de TVA ne correspond pas à sa catégorie.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation>Ce nombre a trop de décimales.</translation>
    </message>
    <message>
        <source>A file could not be written to the disk, so nothing was changed. Check that the book&apos;s folder may be written to and the disk has room.</source>
        <translation>Un fichier n’a pas pu être écrit sur le disque&#x202f;; rien n’a donc été modifié. Vérifiez que le dossier du livre est accessible en écriture et que le disque a de la place.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Ce fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB. Nothing was imported. Split it and import the parts.</source>
        <translation>Ce fichier dépasse 64 Mio. Rien n’a été importé. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another place.</source>
        <translation>Ce fichier ne peut pas être écrit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s limit for today is used up. Nothing was lost. Sync again tomorrow.</source>
        <translation>La limite de HubSpot pour aujourd’hui est épuisée. Rien n’a été perdu. Synchronisez à nouveau demain.</translation>
    </message>
    <message>
        <source>HubSpot locks this account at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot bloque ce compte en ce moment. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>HubSpot is moving this account. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot déplace ce compte. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>HubSpot does not know this any more. Nothing was changed here.</source>
        <translation>HubSpot ne connaît plus cet élément. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>HubSpot refused a part of the question. What came is kept. Sync again later.</source>
        <translation>HubSpot a refusé une partie de la demande. Ce qui est arrivé est conservé. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>HubSpot asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>HubSpot demande d’attendre. Rien n’a été perdu. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>HubSpot refused the question. Nothing was changed here.</source>
        <translation>HubSpot a refusé la demande. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s token lacks a permission. Nothing was changed here. Add the permission to the service key or private app and use its new token.</source>
        <translation>Il manque une autorisation au jeton de HubSpot. Rien n’a été modifié ici. Ajoutez l’autorisation à la clé de service ou à l’application privée et utilisez son nouveau jeton.</translation>
    </message>
    <message>
        <source>HubSpot refused the token. Nothing was changed here. Give the connection a valid token.</source>
        <translation>HubSpot a refusé le jeton. Rien n’a été modifié ici. Donnez un jeton valable à la connexion.</translation>
    </message>
    <message>
        <source>HubSpot does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot ne répond pas en ce moment. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>La réponse de HubSpot est illisible. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>An IBAN holds only letters and digits.</source>
        <translation>Un IBAN ne contient que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit. Look for a typing mistake.</source>
        <translation>La clé de contrôle de l’IBAN ne concorde pas. Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>The IBAN does not start with a country that has IBANs.</source>
        <translation>L’IBAN ne commence pas par un pays qui a des IBAN.</translation>
    </message>
    <message>
        <source>The IBAN is too long or too short for its country.</source>
        <translation>L’IBAN est trop long ou trop court pour son pays.</translation>
    </message>
    <message>
        <source>There is no such field. Nothing was changed. See the documentation for the names of fields.</source>
        <translation>Ce champ n’existe pas. Rien n’a été modifié. Les noms des champs figurent dans la documentation.</translation>
    </message>
    <message>
        <source>This program&apos;s exports are not known. Choose xero, quickbooks, stripe, invoice_ninja or other, or name the columns.</source>
        <translation>Les exports de ce programme sont inconnus. Choisissez xero, quickbooks, stripe, invoice_ninja ou other, ou nommez les colonnes.</translation>
    </message>
    <message>
        <source>This file is neither a CSV table nor a UBL e-invoice. Nothing was imported.</source>
        <translation>Ce fichier n’est ni une table CSV ni une facture électronique UBL. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>What came could not be read. Nothing was changed. Try again later.</source>
        <translation>Ce qui est arrivé est illisible. Rien n’a été modifié. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A field of the file is not of the right kind. Nothing was changed. Correct the field.</source>
        <translation>Un champ du fichier n’est pas du bon type. Rien n’a été modifié. Corrigez le champ.</translation>
    </message>
    <message>
        <source>A field is missing in the file. Nothing was changed. Add the field.</source>
        <translation>Il manque un champ dans le fichier. Rien n’a été modifié. Ajoutez le champ.</translation>
    </message>
    <message>
        <source>The file names a field that does not exist. Nothing was changed. Correct its name.</source>
        <translation>Le fichier nomme un champ qui n’existe pas. Rien n’a été modifié. Corrigez son nom.</translation>
    </message>
    <message>
        <source>Decimal numbers in the file are written as text, as &quot;12.50&quot;, so that nothing is rounded. Nothing was changed. Put the number into quotation marks.</source>
        <translation>Les nombres décimaux du fichier s’écrivent comme du texte, par exemple &quot;12.50&quot;, afin que rien ne soit arrondi. Rien n’a été modifié. Mettez le nombre entre guillemets.</translation>
    </message>
    <message>
        <source>This link was mailed already. Nothing was sent. Send a reminder if the customer shall get it again.</source>
        <translation>Ce lien a déjà été envoyé par e-mail. Rien n’a été envoyé. Envoyez une relance si le client doit le recevoir à nouveau.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet, and a transfer needs an account of the customer&apos;s own. Nothing was sent. Say first who the customer is there.</source>
        <translation>Le prestataire de paiement ne connaît pas encore ce client, et un virement requiert un compte propre au client. Rien n’a été envoyé. Indiquez d’abord qui est ce client chez lui.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last mail about this link arrived. Nothing was sent. Decide in Outbox what became of it, then send again.</source>
        <translation>On ne sait pas encore si le dernier e-mail sur ce lien est arrivé. Rien n’a été envoyé. Décidez de son sort dans la boîte d’envoi, puis renvoyez.</translation>
    </message>
    <message>
        <source>This invoice is named twice. Nothing was sent. Name each invoice once.</source>
        <translation>Cette facture est nommée deux fois. Rien n’a été envoyé. Nommez chaque facture une fois.</translation>
    </message>
    <message>
        <source>The customer has no mail address. Nothing was sent. Add one, or give it in the dialog.</source>
        <translation>Le client n’a pas d’adresse e-mail. Rien n’a été envoyé. Ajoutez-en une, ou indiquez-la dans le dialogue.</translation>
    </message>
    <message>
        <source>This invoice has no active payment link. Send one first.</source>
        <translation>Cette facture n’a pas de lien de paiement actif. Envoyez-en d’abord un.</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice. No link was made.</source>
        <translation>Rien n’est ouvert sur cette facture. Aucun lien n’a été créé.</translation>
    </message>
    <message>
        <source>Another way to pay was asked for a moment ago and is not there yet. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Un autre moyen de payer a été demandé il y a un instant et n’est pas encore là. Rien n’a été envoyé. Exécutez la boîte d’envoi, puis renvoyez.</translation>
    </message>
    <message>
        <source>A part of the transfer has come already. Nothing was sent. Wait for the rest, or send it again on purpose; what came is then kept for the customer.</source>
        <translation>Une partie du virement est déjà arrivée. Rien n’a été envoyé. Attendez le reste, ou renvoyez-le délibérément&#x202f;; ce qui est arrivé est alors conservé pour le client.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way; a debit takes days. Wait for it before asking again.</source>
        <translation>Un paiement de cette facture est en cours&#x202f;; un prélèvement prend des jours. Attendez-le avant de redemander.</translation>
    </message>
    <message>
        <source>There is no such payment link.</source>
        <translation>Ce lien de paiement n’existe pas.</translation>
    </message>
    <message>
        <source>The address of this payment link is not safe to open. It was not opened. Ask the provider.</source>
        <translation>L’adresse de ce lien de paiement n’est pas sûre. Elle n’a pas été ouverte. Demandez au prestataire.</translation>
    </message>
    <message>
        <source>The link was paid before it could be closed.</source>
        <translation>Le lien a été payé avant d’avoir pu être fermé.</translation>
    </message>
    <message>
        <source>A part of the transfer has come, so it was not closed. Wait for the rest, or send it again on purpose.</source>
        <translation>Une partie du virement est arrivée&#x202f;; il n’a donc pas été fermé. Attendez le reste, ou renvoyez-le délibérément.</translation>
    </message>
    <message>
        <source>A debit is under way, which takes days. No other way to pay was opened.</source>
        <translation>Un prélèvement est en cours, ce qui prend des jours. Aucun autre moyen de payer n’a été ouvert.</translation>
    </message>
    <message>
        <source>The mail address needs one @ between name and domain.</source>
        <translation>L’adresse e-mail doit avoir un seul @ entre le nom et le domaine.</translation>
    </message>
    <message>
        <source>The mail address holds characters that are not allowed.</source>
        <translation>L’adresse e-mail contient des caractères non autorisés.</translation>
    </message>
    <message>
        <source>The part behind the @ of the mail address is not a domain.</source>
        <translation>La partie de l’adresse e-mail après le @ n’est pas un domaine.</translation>
    </message>
    <message>
        <source>The mail address is empty. Nothing was sent.</source>
        <translation>L’adresse e-mail est vide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The part before the @ of the mail address is not well-formed.</source>
        <translation>La partie de l’adresse e-mail avant le @ est mal formée.</translation>
    </message>
    <message>
        <source>The mail server takes only plain letters in mail addresses.</source>
        <translation>Le serveur de messagerie n’accepte que des lettres simples dans les adresses e-mail.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>L’adresse e-mail est trop longue.</translation>
    </message>
    <message>
        <source>The attachment is too large for a mail. Nothing was sent.</source>
        <translation>La pièce jointe est trop grande pour un e-mail. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This kind of attachment is not sent.</source>
        <translation>Ce type de pièce jointe n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The mail has no text. Nothing was sent. Write a message.</source>
        <translation>L’e-mail n’a pas de texte. Rien n’a été envoyé. Rédigez un message.</translation>
    </message>
    <message>
        <source>The mail holds an address that may not be sent. Nothing was sent. Remove it from the message.</source>
        <translation>L’e-mail contient une adresse qui ne doit pas être envoyée. Rien n’a été envoyé. Retirez-la du message.</translation>
    </message>
    <message>
        <source>The message holds an empty placeholder. Nothing was sent.</source>
        <translation>Le message contient une variable vide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A placeholder in the message is not closed. Nothing was sent.</source>
        <translation>Une variable du message n’est pas refermée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The message holds a placeholder that is not known. Nothing was sent.</source>
        <translation>Le message contient une variable inconnue. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail has no subject. Nothing was sent. Write one.</source>
        <translation>L’e-mail n’a pas d’objet. Rien n’a été envoyé. Rédigez-en un.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Cet e-mail n’existe pas.</translation>
    </message>
    <message>
        <source>The address of the mail server holds too much. Give it as smtps://mail.example.com:465.</source>
        <translation>L’adresse du serveur de messagerie en contient trop. Indiquez-la sous la forme smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The address of the mail server names no host. Give it as smtps://mail.example.com:465.</source>
        <translation>L’adresse du serveur de messagerie ne nomme aucun hôte. Indiquez-la sous la forme smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The mail server is not set up. Nothing was sent. Set smtp.url first.</source>
        <translation>Le serveur de messagerie n’est pas configuré. Rien n’a été envoyé. Renseignez d’abord smtp.url.</translation>
    </message>
    <message>
        <source>The address of the mail server must begin with smtps or smtp. Give it as smtps://mail.example.com:465.</source>
        <translation>L’adresse du serveur de messagerie doit commencer par smtps ou smtp. Indiquez-la sous la forme smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>La connexion s’est interrompue avant la fin de la réponse. La demande a peut-être été exécutée&#x202f;; Quittance redemande avec la même clé. Ne la répétez pas manuellement.</translation>
    </message>
    <message>
        <source>The answer pointed to a foreign host. It was not followed, nothing was sent there.</source>
        <translation>La réponse renvoyait à un hôte étranger. Elle n’a pas été suivie, rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The host of the other side was not found. Nothing was sent, no money moved. Check the internet connection and the address in the settings.</source>
        <translation>L’hôte du service distant est introuvable. Rien n’a été envoyé, aucun argent n’a circulé. Vérifiez la connexion Internet et l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The address must begin with https. Nothing was sent.</source>
        <translation>L’adresse doit commencer par https. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address of the other side is not well-formed. Nothing was sent. Correct it in the settings.</source>
        <translation>L’adresse du service distant est mal formée. Rien n’a été envoyé. Corrigez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The other side does not take connections at the moment. Nothing was sent, no money moved. Try again later.</source>
        <translation>Le service distant n’accepte pas de connexions en ce moment. Rien n’a été envoyé, aucun argent n’a circulé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer was too large and was dropped. Nothing was changed here.</source>
        <translation>La réponse était trop grande et a été abandonnée. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>There was no answer in time. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Aucune réponse n’est arrivée à temps. La demande a peut-être été exécutée&#x202f;; Quittance redemande avec la même clé. Ne la répétez pas manuellement.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent. Check the clock of this computer and the address in the settings.</source>
        <translation>Le service distant n’a pas pu prouver son identité. Rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur et l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The id of your own app is missing. Nothing was asked. Set it, then sign in.</source>
        <translation>L’id de votre propre application manque. Rien n’a été demandé. Renseignez-le, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The service does not know this app or its settings. Nothing was kept. Compare the app&apos;s id and its callback addresses.</source>
        <translation>Le service ne connaît pas cette application ou ses réglages. Rien n’a été conservé. Comparez l’id de l’application et ses adresses de rappel.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was changed.</source>
        <translation>La connexion a été refusée dans le navigateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read. Nothing was asked. Sign in again.</source>
        <translation>Ce qui a été conservé de la connexion est illisible. Rien n’a été demandé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The service may have renewed its access, but its answer never came. What was synced is kept. Sign in again.</source>
        <translation>Le service a peut-être renouvelé son accès, mais sa réponse n’est jamais arrivée. Ce qui a été synchronisé est conservé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The service ended our access. What was synced is kept. Sign in again.</source>
        <translation>Le service a mis fin à notre accès. Ce qui a été synchronisé est conservé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Another program is renewing the access. Nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme renouvelle l’accès. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The browser came back without a code. Nothing was kept. Sign in again.</source>
        <translation>Le navigateur est revenu sans code. Rien n’a été conservé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Nobody has signed in within five minutes. Nothing was changed. Begin again.</source>
        <translation>Personne ne s’est connecté en cinq minutes. Rien n’a été modifié. Recommencez.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this connection yet. Nothing was asked. Sign in first.</source>
        <translation>Personne ne s’est encore connecté pour cette connexion. Rien n’a été demandé. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Other programs use all the ports that the browser could come back to. Nothing was changed. Close them, then sign in.</source>
        <translation>D’autres programmes utilisent tous les ports prévus pour le retour du navigateur. Rien n’a été modifié. Fermez-les, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in service asks to wait. Nothing was lost. Try again later.</source>
        <translation>Le service de connexion demande d’attendre. Rien n’a été perdu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>La connexion a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Nothing was kept. Try again later.</source>
        <translation>La réponse du service de connexion est illisible. Rien n’a été conservé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Nothing was kept. Sign in again.</source>
        <translation>Le navigateur est revenu avec la réponse à une autre connexion. Rien n’a été conservé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed.</source>
        <translation>C’est déjà réglé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This can be decided for mails only. Nothing was changed.</source>
        <translation>Ceci ne peut être décidé que pour des e-mails. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This may be happening already. The provider is asked until it is known; then it can be undone.</source>
        <translation>C’est peut-être déjà en cours. Le prestataire est interrogé jusqu’à ce que ce soit connu&#x202f;; ensuite, l’annulation est possible.</translation>
    </message>
    <message>
        <source>There is no such entry in Outbox.</source>
        <translation>Cet élément n’existe pas dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The provider no longer recognises a repeat of this request. It was not repeated. Look there, then decide in Outbox.</source>
        <translation>Le prestataire ne reconnaît plus une répétition de cette demande. Elle n’a pas été répétée. Vérifiez là-bas, puis décidez dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>This edition of Salesforce has no API. Nothing was changed here. Ask the administrator for API access.</source>
        <translation>Cette édition de Salesforce n’a pas d’API. Rien n’a été modifié ici. Demandez l’accès à l’API à l’administrateur.</translation>
    </message>
    <message>
        <source>Salesforce did not carry out the large query. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce n’a pas exécuté la grande requête. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Salesforce is busy. Nothing was lost. Sync again later.</source>
        <translation>Salesforce est occupé. Rien n’a été perdu. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s calls for today are used up. Nothing was lost. Sync again later.</source>
        <translation>Les appels à Salesforce pour aujourd’hui sont épuisés. Rien n’a été perdu. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>A field that was read is gone in Salesforce. What came is kept. Sync again.</source>
        <translation>Un champ qui était lu a disparu de Salesforce. Ce qui est arrivé est conservé. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Salesforce named a host that is not Salesforce&apos;s. Nothing was sent there. Ask the administrator.</source>
        <translation>Salesforce a nommé un hôte qui n’est pas le sien. Rien n’y a été envoyé. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>Salesforce does not know this any more. Nothing was changed here.</source>
        <translation>Salesforce ne connaît plus cet élément. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>Salesforce refused the question. Nothing was changed here.</source>
        <translation>Salesforce a refusé la demande. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>The Salesforce user lacks a permission. Nothing was changed here. Ask the administrator for the right to read it.</source>
        <translation>Il manque une autorisation à l’utilisateur Salesforce. Rien n’a été modifié ici. Demandez le droit de lecture à l’administrateur.</translation>
    </message>
    <message>
        <source>Salesforce refused the session. What was synced is kept. Sign in again.</source>
        <translation>Salesforce a refusé la session. Ce qui a été synchronisé est conservé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Salesforce found even a small question too large. What came is kept. Sync again later.</source>
        <translation>Salesforce a trouvé trop grande même une petite demande. Ce qui est arrivé est conservé. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Salesforce does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce ne répond pas en ce moment. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>La réponse de Salesforce est illisible. Rien n’a été modifié ici. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Most of your organisation&apos;s Salesforce calls for today are used up, and the rest is left to others. Nothing was lost. Sync again later.</source>
        <translation>La plupart des appels à Salesforce de votre organisation pour aujourd’hui sont épuisés, et le reste est laissé aux autres. Rien n’a été perdu. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Salesforce no longer speaks the version this program speaks. Nothing was changed here. Update Quittance.</source>
        <translation>Salesforce ne parle plus la version que parle ce programme. Rien n’a été modifié ici. Mettez Quittance à jour.</translation>
    </message>
    <message>
        <source>The key in the keychain is damaged. Nothing was sent. Save it again.</source>
        <translation>La clé dans le trousseau est endommagée. Rien n’a été envoyé. Enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>A key or password of this connection is missing. Nothing was sent. Save it with the connection, or give it in the environment.</source>
        <translation>Une clé ou un mot de passe de cette connexion manque. Rien n’a été envoyé. Enregistrez l’élément avec la connexion, ou donnez-le dans l’environnement.</translation>
    </message>
    <message>
        <source>The key is not text. Nothing was saved. Paste it again.</source>
        <translation>La clé n’est pas du texte. Rien n’a été enregistré. Collez-la à nouveau.</translation>
    </message>
    <message>
        <source>The key comes from an environment variable and cannot be changed here.</source>
        <translation>La clé vient d’une variable d’environnement et ne peut pas être modifiée ici.</translation>
    </message>
    <message>
        <source>The key is too long for the keychain. Nothing was saved.</source>
        <translation>La clé est trop longue pour le trousseau. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This currency is not known. Give its three letters, as EUR.</source>
        <translation>Cette devise est inconnue. Indiquez ses trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>This setting needs a whole number.</source>
        <translation>Ce paramètre requiert un nombre entier.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce paramètre n’existe pas.</translation>
    </message>
    <message>
        <source>This address must begin with https. Only this computer may be reached without.</source>
        <translation>Cette adresse doit commencer par https. Seul cet ordinateur peut être joint sans.</translation>
    </message>
    <message>
        <source>This is no usable address: it needs a scheme and a host, and no user, password or query. Nothing was changed. Give it as https://host or smtps://host.</source>
        <translation>Cette adresse n’est pas utilisable&#xa0;: il lui faut un schéma et un hôte, et ni utilisateur, ni mot de passe, ni requête. Rien n’a été modifié. Indiquez-la sous la forme https://host ou smtps://host.</translation>
    </message>
    <message>
        <source>The certificate file of the mail server cannot be read. Nothing was sent.</source>
        <translation>Le fichier de certificat du serveur de messagerie est illisible. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Stripe names another amount than was asked for. The link was not mailed. Look into Stripe before you send again.</source>
        <translation>Stripe indique un autre montant que celui demandé. Le lien n’a pas été envoyé. Consultez Stripe avant de renvoyer.</translation>
    </message>
    <message>
        <source>An amount in Stripe&apos;s answer could not be read exactly. Nothing was booked. Look into Stripe.</source>
        <translation>Un montant de la réponse de Stripe n’a pas pu être lu exactement. Rien n’a été comptabilisé. Consultez Stripe.</translation>
    </message>
    <message>
        <source>The address of Stripe is not well-formed. Correct it in the settings.</source>
        <translation>L’adresse de Stripe est mal formée. Corrigez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>Stripe is busy with another request for this. No second one was made. It is tried again by itself.</source>
        <translation>Stripe est occupé par une autre demande à ce sujet. Aucune seconde n’a été faite. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Stripe is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>Stripe traite encore la même demande. Aucune seconde n’a été faite. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Stripe knows this request with other content. It was not carried out a second time. Look into Stripe.</source>
        <translation>Stripe connaît cette demande avec un autre contenu. Elle n’a pas été exécutée une seconde fois. Consultez Stripe.</translation>
    </message>
    <message>
        <source>The Stripe key is empty. Nothing was sent. Give the connection its key.</source>
        <translation>La clé Stripe est vide. Rien n’a été envoyé. Donnez sa clé à la connexion.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. It begins with rk_ or sk_.</source>
        <translation>Ce n’est pas une clé Stripe. Elle commence par rk_ ou sk_.</translation>
    </message>
    <message>
        <source>This is the publishable Stripe key. Quittance needs the secret or a restricted one; it begins with rk_ or sk_.</source>
        <translation>C’est la clé publiable de Stripe. Quittance a besoin de la clé secrète ou d’une clé restreinte&#x202f;; elle commence par rk_ ou sk_.</translation>
    </message>
    <message>
        <source>This is a webhook secret of Stripe. Quittance needs the secret or a restricted key; it begins with rk_ or sk_.</source>
        <translation>C’est un secret de webhook de Stripe. Quittance a besoin de la clé secrète ou d’une clé restreinte&#x202f;; elle commence par rk_ ou sk_.</translation>
    </message>
    <message>
        <source>The Stripe key holds blanks. Copy it again without them.</source>
        <translation>La clé Stripe contient des espaces. Copiez-la à nouveau sans eux.</translation>
    </message>
    <message>
        <source>Test and live mode of Stripe were mixed. Nothing was booked. Check which key is in use.</source>
        <translation>Les modes test et réel de Stripe ont été mélangés. Rien n’a été comptabilisé. Vérifiez quelle clé est utilisée.</translation>
    </message>
    <message>
        <source>Stripe is busy with this. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe est occupé par cet élément. Rien n’a été perdu. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Stripe asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe demande d’attendre. Rien n’a été perdu. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Stripe refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Stripe a refusé. Aucun argent n’a circulé. Redemander la même chose ne sert à rien.</translation>
    </message>
    <message>
        <source>Stripe does not know this any more. Nothing was changed here. Look into Stripe.</source>
        <translation>Stripe ne connaît plus cet élément. Rien n’a été modifié ici. Consultez Stripe.</translation>
    </message>
    <message>
        <source>Stripe has a fault at the moment. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Stripe a une panne en ce moment. La demande a peut-être été exécutée&#x202f;; Quittance redemande avec la même clé. Ne la répétez pas manuellement.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>La réponse de Stripe est illisible. Rien n’a été comptabilisé. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Stripe named a payment address that is not safe. The link was not mailed.</source>
        <translation>Stripe a indiqué une adresse de paiement qui n’est pas sûre. Le lien n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>A sync is running already. Nothing was changed. Wait for it or stop it.</source>
        <translation>Une synchronisation est déjà en cours. Rien n’a été modifié. Attendez-la ou arrêtez-la.</translation>
    </message>
    <message>
        <source>It is not said whether this is a discount or a charge.</source>
        <translation>Il n’est pas dit s’il s’agit d’une remise ou d’une majoration.</translation>
    </message>
    <message>
        <source>An amount has another currency than the document.</source>
        <translation>Un montant n’est pas dans la devise du document.</translation>
    </message>
    <message>
        <source>The file declares a document type of its own. For safety it was not read.</source>
        <translation>Le fichier déclare son propre type de document. Par sécurité, il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Le fichier n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>The file is XML, but no UBL invoice.</source>
        <translation>Le fichier est du XML, mais pas une facture UBL.</translation>
    </message>
    <message>
        <source>This stands here more than once.</source>
        <translation>Cet élément figure ici plusieurs fois.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The file holds too many elements.</source>
        <translation>Le fichier contient trop d’éléments.</translation>
    </message>
    <message>
        <source>The file holds too many VAT rows.</source>
        <translation>Le fichier contient trop de lignes de TVA.</translation>
    </message>
    <message>
        <source>This kind of document is not imported.</source>
        <translation>Ce type de document n’est pas importé.</translation>
    </message>
    <message>
        <source>The book brought up to date would not have been the same as before, so the old one was left as it was. Go on with the older Quittance, and ask for help with these places.</source>
        <translation>Le livre mis à niveau n’aurait pas été le même qu’avant&#x202f;; l’ancien a donc été laissé tel quel. Continuez avec le Quittance plus ancien, et demandez de l’aide en citant ces endroits.</translation>
    </message>
    <message>
        <source>Another program has this book open, so it could not be brought up to date. Nothing was changed. Close the other Quittance, then open the book again.</source>
        <translation>Un autre programme a ce livre ouvert&#x202f;; il n’a donc pas pu être mis à niveau. Rien n’a été modifié. Fermez l’autre Quittance, puis rouvrez le livre.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to bring this book up to date. Nothing was changed. Make room, then open it again.</source>
        <translation>Il y a trop peu de place sur le disque pour mettre ce livre à niveau. Rien n’a été modifié. Libérez de la place, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Name a document and its amount as NUMBER=AMOUNT.</source>
        <translation>Nommez un document et son montant sous la forme NUMBER=AMOUNT.</translation>
    </message>
    <message>
        <source>This word cannot stand here.</source>
        <translation>Ce mot ne peut pas figurer ici.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-30.</source>
        <translation>Ce n’est pas une date. Écrivez-la sous la forme 2026-11-30.</translation>
    </message>
    <message>
        <source>This format needs a file. Name it with -o FILE.</source>
        <translation>Ce format requiert un fichier. Indiquez-le avec -o FILE.</translation>
    </message>
    <message>
        <source>Name a line by its number from 1, or as NUMBER=QUANTITY.</source>
        <translation>Nommez une ligne par son numéro à partir de 1, ou sous la forme NUMBER=QUANTITY.</translation>
    </message>
    <message>
        <source>A column is named as FIELD=HEADER. Nothing was changed.</source>
        <translation>Une colonne se nomme sous la forme FIELD=HEADER. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation>Ce n’est pas un mois. Écrivez-le sous la forme 2026-11.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>A customer is asked to pay by page or by bank_transfer.</source>
        <translation>Un client est invité à payer par page ou par bank_transfer.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Ce statut est inconnu.</translation>
    </message>
    <message>
        <source>This option is not known. “quittance --help” lists them.</source>
        <translation>Cette option est inconnue. «&#xa0;quittance --help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>A value is missing behind this option.</source>
        <translation>Il manque une valeur après cette option.</translation>
    </message>
    <message>
        <source>A VAT id has 2 to 30 letters and digits.</source>
        <translation>Un n° de TVA a de 2 à 30 lettres et chiffres.</translation>
    </message>
    <message>
        <source>This VAT id does not have the form of its country.</source>
        <translation>Ce n° de TVA n’a pas le format de son pays.</translation>
    </message>
    <message>
        <source>A secret part could not be sealed. Nothing was saved.</source>
        <translation>Une partie secrète n’a pas pu être scellée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A sealed part of the book is damaged. What was saved before is safe. Restore the last backup or ask support.</source>
        <translation>Une partie scellée du livre est endommagée. Ce qui était déjà enregistré est en sûreté. Restaurez la dernière sauvegarde ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is not well-formed. Nothing was changed. Give the one that was saved.</source>
        <translation>La clé du coffre du livre est mal formée. Rien n’a été modifié. Donnez celle qui a été enregistrée.</translation>
    </message>
    <message>
        <source>This computer gave no random numbers. Nothing was saved.</source>
        <translation>Cet ordinateur n’a fourni aucun nombre aléatoire. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The key does not fit this book&apos;s vault. Nothing was changed. Give the one that was saved with this book.</source>
        <translation>La clé ne correspond pas au coffre de ce livre. Rien n’a été modifié. Donnez celle qui a été enregistrée avec ce livre.</translation>
    </message>
    <message>
        <source>This payment provider does not offer that. Nothing was sent. Choose another way to pay, or another provider.</source>
        <translation>Ce prestataire de paiement n’offre pas cela. Rien n’a été envoyé. Choisissez un autre moyen de payer, ou un autre prestataire.</translation>
    </message>
    <message>
        <source>PayPal names another amount than was asked for. The link was taken back and not mailed. Look into PayPal.</source>
        <translation>PayPal indique un autre montant que celui demandé. Le lien a été retiré et n’a pas été envoyé. Consultez PayPal.</translation>
    </message>
    <message>
        <source>An amount in PayPal&apos;s answer could not be read exactly. Nothing was booked. Look into PayPal.</source>
        <translation>Un montant de la réponse de PayPal n’a pas pu être lu exactement. Rien n’a été comptabilisé. Consultez PayPal.</translation>
    </message>
    <message>
        <source>The address of PayPal is not well-formed. Correct it in the settings.</source>
        <translation>L’adresse de PayPal est mal formée. Corrigez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>PayPal does not take this link back, because something was paid through it. Sync, then look at the invoice.</source>
        <translation>PayPal ne retire pas ce lien, car un paiement y a été fait. Synchronisez, puis examinez la facture.</translation>
    </message>
    <message>
        <source>This PayPal account cannot take payments at the moment. No money moved. Look into PayPal.</source>
        <translation>Ce compte PayPal ne peut pas recevoir de paiements en ce moment. Aucun argent n’a circulé. Consultez PayPal.</translation>
    </message>
    <message>
        <source>PayPal has sent all of this payment back already. No money moved. Sync to see it.</source>
        <translation>PayPal a déjà renvoyé la totalité de ce paiement. Aucun argent n’a circulé. Synchronisez pour le voir.</translation>
    </message>
    <message>
        <source>PayPal must not carry this payment out, by law. No money moved. The customer may pay in another way.</source>
        <translation>La loi interdit à PayPal d’exécuter ce paiement. Aucun argent n’a circulé. Le client peut payer autrement.</translation>
    </message>
    <message>
        <source>This is in another currency than the payment. No money moved. Give the amount in the payment&apos;s currency.</source>
        <translation>La devise n’est pas celle du paiement. Aucun argent n’a circulé. Indiquez le montant dans la devise du paiement.</translation>
    </message>
    <message>
        <source>PayPal does not take this currency. No link was made.</source>
        <translation>PayPal n’accepte pas cette devise. Aucun lien n’a été créé.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No link was made. Collect it in another way.</source>
        <translation>PayPal n’accepte que des montants entiers dans cette devise. Aucun lien n’a été créé. Encaissez-le autrement.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No money moved. Give a whole amount.</source>
        <translation>PayPal n’accepte que des montants entiers dans cette devise. Aucun argent n’a circulé. Indiquez un montant entier.</translation>
    </message>
    <message>
        <source>PayPal has taken a payment with this number already. No second one was taken. Sync to see it.</source>
        <translation>PayPal a déjà pris un paiement avec ce numéro. Aucun second n’a été pris. Synchronisez pour le voir.</translation>
    </message>
    <message>
        <source>This is no address of PayPal. Use https://api-m.paypal.com for the live account or https://api-m.sandbox.paypal.com for the sandbox.</source>
        <translation>Ce n’est pas une adresse de PayPal. Utilisez https://api-m.paypal.com pour le compte réel ou https://api-m.sandbox.paypal.com pour le bac à sable (sandbox).</translation>
    </message>
    <message>
        <source>PayPal is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>PayPal traite encore la même demande. Aucune seconde n’a été faite. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank or card said no. No money moved. The customer may choose another way on the same page.</source>
        <translation>La banque ou la carte du client a refusé. Aucun argent n’a circulé. Le client peut choisir un autre moyen sur la même page.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal already. Nothing was changed.</source>
        <translation>Ce lien a déjà été retiré chez PayPal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal meanwhile. It was not mailed. Send the invoice again.</source>
        <translation>Ce lien a été retiré entre-temps chez PayPal. Il n’a pas été envoyé. Renvoyez la facture.</translation>
    </message>
    <message>
        <source>PayPal sends parts of one payment back only so many times. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal ne renvoie des parties d’un même paiement qu’un nombre limité de fois. Aucun argent n’a circulé. Remboursez le client autrement.</translation>
    </message>
    <message>
        <source>PayPal gave no address for the payment page. The link was taken back and not mailed. Send the invoice again later.</source>
        <translation>PayPal n’a donné aucune adresse pour la page de paiement. Le lien a été retiré et n’a pas été envoyé. Renvoyez la facture plus tard.</translation>
    </message>
    <message>
        <source>PayPal knows another invoice with this number. No link was made. Send the invoice again: the next link has another number.</source>
        <translation>PayPal connaît une autre facture avec ce numéro. Aucun lien n’a été créé. Renvoyez la facture&#xa0;: le prochain lien aura un autre numéro.</translation>
    </message>
    <message>
        <source>The money of this page was taken already. Nothing was taken twice. Sync to see it.</source>
        <translation>L’argent de cette page a déjà été pris. Rien n’a été pris deux fois. Synchronisez pour le voir.</translation>
    </message>
    <message>
        <source>The customer has not approved this payment yet. No money moved. It is looked at again by itself.</source>
        <translation>Le client n’a pas encore approuvé ce paiement. Aucun argent n’a circulé. Une nouvelle vérification a lieu automatiquement.</translation>
    </message>
    <message>
        <source>PayPal sends this payment back only as a whole. No money moved.</source>
        <translation>PayPal ne renvoie ce paiement qu’en totalité. Aucun argent n’a circulé.</translation>
    </message>
    <message>
        <source>Your PayPal account is locked or closed. No money moved. Look into PayPal.</source>
        <translation>Votre compte PayPal est bloqué ou fermé. Aucun argent n’a circulé. Consultez PayPal.</translation>
    </message>
    <message>
        <source>Your PayPal account is restricted. No money moved. Look into PayPal.</source>
        <translation>Votre compte PayPal est limité. Aucun argent n’a circulé. Consultez PayPal.</translation>
    </message>
    <message>
        <source>The customer&apos;s PayPal account is locked or closed. No money moved. The customer may pay in another way.</source>
        <translation>Le compte PayPal du client est bloqué ou fermé. Aucun argent n’a circulé. Le client peut payer autrement.</translation>
    </message>
    <message>
        <source>PayPal wants the customer to confirm something first. No money moved. The same page asks for it.</source>
        <translation>PayPal exige d’abord une confirmation du client. Aucun argent n’a circulé. La même page la demande.</translation>
    </message>
    <message>
        <source>The customer cannot pay with this PayPal account. No money moved. The customer may pay in another way.</source>
        <translation>Le client ne peut pas payer avec ce compte PayPal. Aucun argent n’a circulé. Le client peut payer autrement.</translation>
    </message>
    <message>
        <source>Less is due at PayPal than was to be noted there. Nothing was noted. Sync, then try again.</source>
        <translation>Le montant dû chez PayPal est inférieur à celui qui devait y être noté. Rien n’a été noté. Synchronisez, puis réessayez.</translation>
    </message>
    <message>
        <source>This payment has not arrived yet, so it cannot be sent back. No money moved. Wait until it has.</source>
        <translation>Ce paiement n’est pas encore arrivé&#x202f;; il ne peut donc pas être renvoyé. Aucun argent n’a circulé. Attendez qu’il arrive.</translation>
    </message>
    <message>
        <source>PayPal asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>PayPal demande d’attendre. Rien n’a été perdu. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>The way the customer chose did not work. No money moved. The same page lets them choose another one.</source>
        <translation>Le moyen choisi par le client n’a pas fonctionné. Aucun argent n’a circulé. La même page permet d’en choisir un autre.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment at PayPal. No money moved. Sync, then send back no more than is left.</source>
        <translation>C’est plus que ce qui reste de ce paiement chez PayPal. Aucun argent n’a circulé. Synchronisez, puis ne renvoyez pas plus que le reste.</translation>
    </message>
    <message>
        <source>This amount is too small for PayPal to send back. No money moved.</source>
        <translation>Ce montant est trop petit pour être renvoyé par PayPal. Aucun argent n’a circulé.</translation>
    </message>
    <message>
        <source>There is not enough in the PayPal account to send this back. No money moved. Bring money in there, or pay the customer back in another way.</source>
        <translation>Il n’y a pas assez sur le compte PayPal pour renvoyer ce montant. Aucun argent n’a circulé. Approvisionnez-le, ou remboursez le client autrement.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank has taken this payment back already. No money moved.</source>
        <translation>La banque du client a déjà repris ce paiement. Aucun argent n’a circulé.</translation>
    </message>
    <message>
        <source>PayPal sends payments back for 180 days only. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal ne renvoie les paiements que pendant 180 jours. Aucun argent n’a circulé. Remboursez le client autrement.</translation>
    </message>
    <message>
        <source>PayPal refused. No money moved. Asking again as it is cannot help.</source>
        <translation>PayPal a refusé. Aucun argent n’a circulé. Redemander la même chose ne sert à rien.</translation>
    </message>
    <message>
        <source>PayPal did not understand the request. Nothing was carried out. Please report it with the number of the request.</source>
        <translation>PayPal n’a pas compris la demande. Rien n’a été exécuté. Signalez-le en indiquant le numéro de la demande.</translation>
    </message>
    <message>
        <source>PayPal does not know this, or not any more. Nothing was changed here. Look into PayPal; a payment that cannot be sent back from here can be on PayPal&apos;s own page.</source>
        <translation>PayPal ne connaît pas cet élément, ou ne le connaît plus. Rien n’a été modifié ici. Consultez PayPal&#x202f;; un paiement qui ne peut pas être renvoyé d’ici peut l’être sur la page de PayPal.</translation>
    </message>
    <message>
        <source>PayPal has more movements in one minute than it tells. Nothing was booked. Please report it.</source>
        <translation>PayPal a plus de mouvements en une minute qu’il n’en indique. Rien n’a été comptabilisé. Signalez-le.</translation>
    </message>
    <message>
        <source>The client ID or the secret of PayPal is empty. Nothing was sent. Give the connection both.</source>
        <translation>L’ID client ou le secret de PayPal est vide. Rien n’a été envoyé. Donnez les deux à la connexion.</translation>
    </message>
    <message>
        <source>This is no client ID or secret of PayPal: they hold only letters, figures, hyphens and underscores. Copy it again.</source>
        <translation>Ce n’est ni un ID client ni un secret de PayPal&#xa0;: ils ne contiennent que des lettres, des chiffres, des traits d’union et des tirets bas. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>PayPal has a fault at the moment. It may have been carried out; Quittance finds out before it asks again.</source>
        <translation>PayPal a une panne en ce moment. La demande a peut-être été exécutée&#x202f;; Quittance le vérifie avant de redemander.</translation>
    </message>
    <message>
        <source>The customer disputes this payment. No money moved. Settle the dispute at PayPal first.</source>
        <translation>Le client conteste ce paiement. Aucun argent n’a circulé. Réglez d’abord le litige chez PayPal.</translation>
    </message>
    <message>
        <source>PayPal refused this payment. No money moved. The customer may pay in another way.</source>
        <translation>PayPal a refusé ce paiement. Aucun argent n’a circulé. Le client peut payer autrement.</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>La réponse de PayPal est illisible. Rien n’a été comptabilisé. Synchronisez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>PayPal named a payment address that is not safe. The link was not mailed.</source>
        <translation>PayPal a indiqué une adresse de paiement qui n’est pas sûre. Le lien n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>PayPal does not know the e-mail address of the sender. No link was made. Look into PayPal.</source>
        <translation>PayPal ne connaît pas l’adresse e-mail de l’expéditeur. Aucun lien n’a été créé. Consultez PayPal.</translation>
    </message>
    <message>
        <source>This field of the CRM cannot be written. It was not told. Choose another field in the mapping.</source>
        <translation>Ce champ du CRM n’est pas accessible en écriture. Rien n’a été transmis. Choisissez un autre champ dans la correspondance.</translation>
    </message>
    <message>
        <source>The CRM did not say whether it took this. It is looked up before anything is told again.</source>
        <translation>Le CRM n’a pas dit s’il a pris cette valeur. Cela est vérifié avant toute nouvelle transmission.</translation>
    </message>
    <message>
        <source>The CRM does not offer this choice. It was not told. Add the choice in the CRM, or change the mapping.</source>
        <translation>Le CRM n’offre pas ce choix. La valeur n’a pas été transmise. Ajoutez le choix dans le CRM, ou modifiez la correspondance.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a day, and this is none. It was not told. Change the mapping.</source>
        <translation>Le champ du CRM contient un jour, et cette valeur n’en est pas un. Elle n’a pas été transmise. Modifiez la correspondance.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds yes or no, and this is neither. It was not told. Change the mapping.</source>
        <translation>Le champ du CRM contient oui ou non, et cette valeur n’est ni l’un ni l’autre. Elle n’a pas été transmise. Modifiez la correspondance.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a number, and this is none. It was not told. Change the mapping.</source>
        <translation>Le champ du CRM contient un nombre, et cette valeur n’en est pas un. Elle n’a pas été transmise. Modifiez la correspondance.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a time, and this is none. It was not told. Change the mapping.</source>
        <translation>Le champ du CRM contient une heure, et cette valeur n’en est pas une. Elle n’a pas été transmise. Modifiez la correspondance.</translation>
    </message>
    <message>
        <source>This is longer than the CRM&apos;s field allows. It was not told. Make it shorter.</source>
        <translation>C’est plus long que ne le permet le champ du CRM. La valeur n’a pas été transmise. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The customer has no record in the CRM any more, so nothing was told. Link the customer again.</source>
        <translation>Le client n’a plus de fiche dans le CRM&#x202f;; rien n’a donc été transmis. Liez à nouveau le client.</translation>
    </message>
    <message>
        <source>HubSpot has no such field any more. It was not told. Change the mapping.</source>
        <translation>HubSpot n’a plus ce champ. La valeur n’a pas été transmise. Modifiez la correspondance.</translation>
    </message>
    <message>
        <source>HubSpot does not let this field be written. It was not told. Change the mapping.</source>
        <translation>HubSpot ne permet pas d’écrire ce champ. La valeur n’a pas été transmise. Modifiez la correspondance.</translation>
    </message>
    <message>
        <source>HubSpot does not take this value. It was not told. Correct it.</source>
        <translation>HubSpot n’accepte pas cette valeur. Elle n’a pas été transmise. Corrigez-la.</translation>
    </message>
    <message>
        <source>Another record in HubSpot has this value already. It was not told. Merge the two there.</source>
        <translation>Une autre fiche de HubSpot a déjà cette valeur. Elle n’a pas été transmise. Fusionnez les deux là-bas.</translation>
    </message>
    <message>
        <source>Somebody changed the record in Salesforce just now. It is read again and told then.</source>
        <translation>Quelqu’un vient de modifier la fiche dans Salesforce. Elle est relue, puis la transmission a lieu.</translation>
    </message>
    <message>
        <source>A rule of Salesforce sees a duplicate. Nothing was told. Merge the records there.</source>
        <translation>Une règle de Salesforce voit un doublon. Rien n’a été transmis. Fusionnez les fiches là-bas.</translation>
    </message>
    <message>
        <source>Salesforce does not let this field be written. It was not told. Ask the administrator for the right to it, or change the mapping.</source>
        <translation>Salesforce ne permet pas d’écrire ce champ. La valeur n’a pas été transmise. Demandez ce droit à l’administrateur, ou modifiez la correspondance.</translation>
    </message>
    <message>
        <source>Somebody else is writing the record in Salesforce. It is tried again by itself.</source>
        <translation>Quelqu’un d’autre écrit la fiche dans Salesforce. Un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Salesforce does not take this value. It was not told. Correct it.</source>
        <translation>Salesforce n’accepte pas cette valeur. Elle n’a pas été transmise. Corrigez-la.</translation>
    </message>
    <message>
        <source>Another record in Salesforce has this value already. It was not told. Merge the two there.</source>
        <translation>Une autre fiche de Salesforce a déjà cette valeur. Elle n’a pas été transmise. Fusionnez les deux là-bas.</translation>
    </message>
    <message>
        <source>Salesforce does not speak the version of its interface that Quittance does. Nothing was kept. Update Quittance.</source>
        <translation>Salesforce ne parle pas la version de son interface que parle Quittance. Rien n’a été conservé. Mettez Quittance à jour.</translation>
    </message>
    <message>
        <source>There is no book here. Nothing was changed. Choose the folder of a book, or its file book.sqlite.</source>
        <translation>Il n’y a pas de livre ici. Rien n’a été modifié. Choisissez le dossier d’un livre, ou son fichier book.sqlite.</translation>
    </message>
    <message>
        <source>This book is open in another window that does not answer, perhaps on another computer. Nothing was changed. Close it there and try again.</source>
        <translation>Ce livre est ouvert dans une autre fenêtre qui ne répond pas, peut-être sur un autre ordinateur. Rien n’a été modifié. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>This is not the sample book. Nothing was removed.</source>
        <translation>Ce n’est pas le livre d’exemple. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The sample book was not finished. Nothing of it is left.</source>
        <translation>Le livre d’exemple n’a pas été achevé. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No way to pay is chosen. Nothing was kept. Choose one at least.</source>
        <translation>Aucun moyen de payer n’est choisi. Rien n’a été conservé. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>This way to pay is switched off for the provider. Nothing was sent. Choose another way, or switch it on in the settings under Connections.</source>
        <translation>Ce moyen de payer est désactivé pour le prestataire. Rien n’a été envoyé. Choisissez un autre moyen, ou activez-le dans les paramètres, sous Connexions.</translation>
    </message>
    <message>
        <source>The company has no e-mail address, and mails come from it. Nothing was sent. Enter it in the settings under Company.</source>
        <translation>La société n’a pas d’adresse e-mail, dont partent les e-mails. Rien n’a été envoyé. Saisissez-la dans les paramètres, sous Entreprise.</translation>
    </message>
    <message>
        <source>The mail server did not let us in. Nothing was sent. Check server, security, user and password.</source>
        <translation>Le serveur de messagerie a refusé la connexion. Rien n’a été envoyé. Vérifiez le serveur, la sécurité, l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or does not take mails now. Nothing was sent. Check server and port, and try again.</source>
        <translation>Le serveur de messagerie n’a pas pu être joint, ou n’accepte pas d’e-mails en ce moment. Rien n’a été envoyé. Vérifiez le serveur et le port, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Nothing was sent. Check the addresses it goes from and to.</source>
        <translation>Le serveur de messagerie a refusé l’e-mail. Rien n’a été envoyé. Vérifiez les adresses de l’expéditeur et du destinataire.</translation>
    </message>
    <message>
        <source>The whole mail went out, but no answer came. Look whether it arrived before you try again.</source>
        <translation>L’e-mail est parti en entier, mais aucune réponse n’est arrivée. Vérifiez s’il est arrivé avant de réessayer.</translation>
    </message>
    <message>
        <source>This is no way to pay. Nothing was changed. Use page, checkout or bank_transfer.</source>
        <translation>Ce n’est pas un moyen de payer. Rien n’a été modifié. Utilisez page, checkout ou bank_transfer.</translation>
    </message>
    <message>
        <source>The payment is disputed meanwhile. The reminder was not sent.</source>
        <translation>Le paiement a été contesté entre-temps. La relance n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The document was voided meanwhile. The mail was not sent.</source>
        <translation>Le document a été annulé entre-temps. L’e-mail n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The customer was sent this before. Nothing was sent. Say so expressly to send it again.</source>
        <translation>Cet envoi a déjà été fait au client. Rien n’a été envoyé. Demandez expressément un nouvel envoi pour le répéter.</translation>
    </message>
    <message>
        <source>The mail server could not be reached. The test was not sent. Check the internet connection.</source>
        <translation>Le serveur de messagerie n’a pas pu être joint. Le test n’a pas été envoyé. Vérifiez la connexion Internet.</translation>
    </message>
    <message>
        <source>The mail server refused the test. Check the mail account.</source>
        <translation>Le serveur de messagerie a refusé le test. Vérifiez le compte e-mail.</translation>
    </message>
    <message>
        <source>The mail server did not answer. The test may have arrived; look into your mailbox.</source>
        <translation>Le serveur de messagerie n’a pas répondu. Le test est peut-être arrivé&#x202f;; consultez votre boîte de réception.</translation>
    </message>
    <message>
        <source>A mail goes to at most 20 addresses. Nothing was sent.</source>
        <translation>Un e-mail a 20 adresses au plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is uncertain whether the last mail about this arrived. Nothing was sent. Decide in Outbox first.</source>
        <translation>Il est incertain que le dernier e-mail à ce sujet soit arrivé. Rien n’a été envoyé. Décidez d’abord dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The invoice is open again. The receipt was not sent.</source>
        <translation>La facture est de nouveau ouverte. Le reçu n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>This invoice is not paid, so there is no receipt for it. Nothing was sent.</source>
        <translation>Cette facture n’est pas payée&#x202f;; il n’y a donc pas de reçu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The payment of this invoice is disputed. No reminder was sent.</source>
        <translation>Le paiement de cette facture est contesté. Aucune relance n’a été envoyée.</translation>
    </message>
    <message>
        <source>Reminders are held until this day. No reminder was sent.</source>
        <translation>Les relances sont suspendues jusqu’à ce jour. Aucune relance n’a été envoyée.</translation>
    </message>
    <message>
        <source>Reminders can only be held until today or later. Nothing was changed.</source>
        <translation>Les relances ne peuvent être suspendues que jusqu’à aujourd’hui ou un jour ultérieur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reminders can be held for two years at most. Nothing was changed.</source>
        <translation>Les relances peuvent être suspendues deux ans au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reminders are not held here. Nothing was changed.</source>
        <translation>Les relances ne sont pas suspendues ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This invoice is not overdue. No reminder was sent.</source>
        <translation>Cette facture n’est pas en retard. Aucune relance n’a été envoyée.</translation>
    </message>
    <message>
        <source>The last reminder has not left yet. No other was sent.</source>
        <translation>La dernière relance n’est pas encore partie. Aucune autre n’a été envoyée.</translation>
    </message>
    <message>
        <source>The last reminder was not long ago; the pause ends on this day. No reminder was sent.</source>
        <translation>La dernière relance est récente&#x202f;; la pause se termine ce jour-là. Aucune relance n’a été envoyée.</translation>
    </message>
    <message>
        <source>Reminders were held meanwhile. The reminder was not sent.</source>
        <translation>Les relances ont été suspendues entre-temps. La relance n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The backup folder is not there. No copy was made. Plug its disk in, or choose another folder.</source>
        <translation>Le dossier de sauvegarde est introuvable. Aucune copie n’a été créée. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The copy of the book is not whole. It was thrown away, and older copies are still there. Check the disk, or choose another folder.</source>
        <translation>La copie du livre n’est pas complète. Elle a été supprimée&#x202f;; les copies antérieures sont toujours là. Contrôlez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The mail address of the company is not well-formed. Nothing was changed. Write it like name@company.example.</source>
        <translation>L’adresse e-mail de l’entreprise est mal formée. Rien n’a été modifié. Écrivez-la sous la forme name@company.example.</translation>
    </message>
    <message>
        <source>This draft is not among the deleted ones. It is back already, or was deleted too long ago.</source>
        <translation>Ce brouillon ne figure pas parmi les brouillons supprimés. Il est déjà rétabli, ou sa suppression est trop ancienne.</translation>
    </message>
    <message>
        <source>This document is issued already. Nothing was changed.</source>
        <translation>Ce document est déjà émis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing can be read from this file. No files were written. Restore a backup.</source>
        <translation>Rien n’est lisible dans ce fichier. Aucun fichier n’a été écrit. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>It was stopped. No files were written.</source>
        <translation>L’opération a été arrêtée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The note was changed elsewhere meanwhile. Nothing was changed. Look at it, then change it again.</source>
        <translation>La note a été modifiée ailleurs entre-temps. Rien n’a été modifié ici. Consultez-la, puis modifiez-la à nouveau.</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>La note contient un caractère qui ne peut pas être affiché. Rien n’a été modifié. Supprimez-le.</translation>
    </message>
    <message>
        <source>A note has 4,000 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Une note compte 4&#x202f;000 caractères au plus. Rien n’a été modifié. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Tags and notes of 1,000 records at most are changed at once. Nothing was changed. Choose fewer.</source>
        <translation>Les étiquettes et les notes se modifient pour 1&#x202f;000 éléments au plus à la fois. Rien n’a été modifié. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>A tag holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>Une étiquette contient un caractère qui ne peut pas être affiché. Rien n’a été modifié. Supprimez-le.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit. Nothing was changed.</source>
        <translation>Une étiquette doit contenir une lettre ou un chiffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A tag has no comma and no semicolon. Nothing was changed.</source>
        <translation>Une étiquette ne contient ni virgule ni point-virgule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A tag has 40 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Une étiquette compte 40 caractères au plus. Rien n’a été modifié. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A record has 20 tags at most. Nothing was changed. Remove some first.</source>
        <translation>Un élément porte 20 étiquettes au plus. Rien n’a été modifié. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A link over another amount was asked for and is not there yet, and two could be paid. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Un lien d’un autre montant a été demandé et n’est pas encore là&#x202f;; les deux pourraient être payés. Rien n’a été envoyé. Exécutez la boîte d’envoi, puis renvoyez.</translation>
    </message>
    <message>
        <source>A part cannot be more than what is open. Nothing was sent. Ask for less, or for all of it.</source>
        <translation>Une partie ne peut pas dépasser le montant ouvert. Rien n’a été envoyé. Demandez moins, ou la totalité.</translation>
    </message>
    <message>
        <source>A part is asked for in the currency of the invoice. Nothing was sent.</source>
        <translation>Une partie se demande dans la devise de la facture. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Only a transfer comes to a bank account. Nothing was recorded. Leave the account out.</source>
        <translation>Seul un virement arrive sur un compte bancaire. Rien n’a été saisi. N’indiquez pas de compte.</translation>
    </message>
    <message>
        <source>No statement of this account was read, or several end like it. Nothing was recorded. Give more of its number, or leave it out.</source>
        <translation>Aucun relevé de ce compte n’a été lu, ou plusieurs comptes se terminent ainsi. Rien n’a été saisi. Indiquez plus de chiffres de son numéro, ou n’indiquez pas de compte.</translation>
    </message>
    <message>
        <source>A card&apos;s statement prints plain Latin letters, digits and a few marks only, none of &lt; &gt; \ &apos; &quot; *. Nothing was charged. Write it with those.</source>
        <translation>Un relevé de carte n’imprime que des lettres latines sans accent, des chiffres et quelques signes, mais ni apostrophe ni &lt; &gt; \ &quot; *. Rien n’a été débité. N’utilisez que ceux-là.</translation>
    </message>
    <message>
        <source>A text on a card&apos;s statement needs one letter at least. Nothing was charged. Write “INV” before the number.</source>
        <translation>Un texte sur un relevé de carte requiert au moins une lettre. Rien n’a été débité. Écrivez «&#xa0;INV&#xa0;» devant le numéro.</translation>
    </message>
    <message>
        <source>A card&apos;s statement has room for 22 characters. Nothing was charged. Shorten the text.</source>
        <translation>Un relevé de carte admet 22 caractères au plus. Rien n’a été débité. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The note holds what looks like the number of a payment card. Nothing was changed. Take it out; such numbers must not be kept here.</source>
        <translation>La note contient ce qui ressemble à un numéro de carte de paiement. Rien n’a été modifié. Retirez-le&#x202f;; de tels numéros ne doivent pas être conservés ici.</translation>
    </message>
    <message>
        <source>A recovery key has 32 letters and digits. Nothing was changed. Look at each group again.</source>
        <translation>Une clé de récupération compte 32 lettres et chiffres. Rien n’a été modifié. Relisez chaque groupe.</translation>
    </message>
    <message>
        <source>This book has no recovery key. Nothing was changed. Its key is in the keychain of the computer it was made on.</source>
        <translation>Ce livre n’a pas de clé de récupération. Rien n’a été modifié. Sa clé est dans le trousseau de l’ordinateur où il a été créé.</translation>
    </message>
    <message>
        <source>This recovery key does not open this book. Nothing was changed. Look at each group again, or for a paper of another day.</source>
        <translation>Cette clé de récupération n’ouvre pas ce livre. Rien n’a été modifié. Relisez chaque groupe ou cherchez un papier d’un autre jour.</translation>
    </message>
    <message>
        <source>This file is no whole book. Nothing was changed. Choose another copy.</source>
        <translation>Ce fichier n’est pas un livre complet. Rien n’a été modifié. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is missing. Nothing was changed. Unlock the keychain, or enter the recovery key under Settings › Backup.</source>
        <translation>La clé du coffre du livre manque. Rien n’a été modifié. Déverrouillez le trousseau ou saisissez la clé de récupération sous Paramètres › Sauvegarde.</translation>
    </message>
    <message>
        <source>A program on another computer has this book open. Nothing was changed. Close it there, or only read it here.</source>
        <translation>Un programme sur un autre ordinateur a ouvert ce livre. Rien n’a été modifié. Fermez-le là-bas, ou contentez-vous de le lire ici.</translation>
    </message>
    <message>
        <source>This book can only be read here. Nothing was changed. Check that its file may be written to, or close the book on the other computer.</source>
        <translation>Ce livre peut seulement être lu ici. Rien n’a été modifié. Vérifiez que son fichier est accessible en écriture, ou fermez le livre sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Another computer has taken this book over. Nothing more is written here. Open the book again.</source>
        <translation>Un autre ordinateur a repris ce livre. Plus rien n’est écrit ici. Ouvrez de nouveau le livre.</translation>
    </message>
    <message>
        <source>There is no such dispute.</source>
        <translation>Ce litige n’existe pas.</translation>
    </message>
    <message>
        <source>The date of supply is missing, which e-invoices to another country of the EU need.</source>
        <translation>Il manque la date de livraison, nécessaire aux factures électroniques vers un autre pays de l’UE.</translation>
    </message>
    <message>
        <source>The disputed payment pays no document, so there is nothing to save.</source>
        <translation>Le paiement contesté ne paie aucun document, il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>No piece of evidence has this name. The list of the dispute names them.</source>
        <translation>Aucune preuve ne porte ce nom. La liste du litige les nomme.</translation>
    </message>
    <message>
        <source>A series has a name of one to eight letters A to Z and digits. Nothing was changed.</source>
        <translation>Une série porte un nom d’une à huit lettres de A à Z et chiffres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such series of numbers. Nothing was issued. Choose another one in the draft.</source>
        <translation>Cette série de numéros n’existe pas. Rien n’a été émis. Choisissez-en une autre dans le brouillon.</translation>
    </message>
    <message>
        <source>The numbers of two series would look the same. Nothing was changed. Give them different beginnings.</source>
        <translation>Les numéros de deux séries se ressembleraient. Rien n’a été modifié. Donnez-leur des débuts différents.</translation>
    </message>
    <message>
        <source>An e-invoice names the customer&apos;s country (BT-55), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>Une facture électronique indique le pays du client (BT-55), ce document ne l’indique pas. Indiquez-le chez le client&#x202f;; les documents émis ensuite le contiendront.</translation>
    </message>
    <message>
        <source>Without VAT, an e-invoice names the customer&apos;s VAT id (BT-48), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>Sans TVA, une facture électronique indique le n° de TVA du client (BT-48), ce document ne l’indique pas. Indiquez-le chez le client&#x202f;; les documents émis ensuite le contiendront.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s country (BT-40), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Une facture électronique indique le pays de votre entreprise (BT-40), ce document ne l’indique pas. Indiquez-le dans Paramètres, Entreprise&#x202f;; les documents émis ensuite le contiendront.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s VAT id or tax number (BT-31, BT-32), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Une facture électronique indique le n° de TVA ou le n° fiscal de votre entreprise (BT-31, BT-32), ce document ne l’indique pas. Indiquez-le dans Paramètres, Entreprise&#x202f;; les documents émis ensuite le contiendront.</translation>
    </message>
    <message>
        <source>E-invoices know two decimals, and this document has amounts with more (BT-5). Send the PDF.</source>
        <translation>Les factures électroniques connaissent deux décimales, ce document a des montants qui en ont plus (BT-5). Envoyez le PDF.</translation>
    </message>
    <message>
        <source>A draft has no number, and is no e-invoice yet (BT-1). Issue it first.</source>
        <translation>Un brouillon n’a pas de numéro et n’est pas encore une facture électronique (BT-1). Émettez-le d’abord.</translation>
    </message>
    <message>
        <source>In an e-invoice each line names its item (BT-153), and one here does not. Correct the document.</source>
        <translation>Dans une facture électronique, chaque ligne indique son article (BT-153), l’une d’elles ne l’indique pas ici. Rectifiez le document.</translation>
    </message>
    <message>
        <source>An e-invoice is either outside the scope of VAT or within it (BT-118), and this document is both. Correct it into two.</source>
        <translation>Une facture électronique est soit hors du champ de la TVA, soit dans son champ (BT-118), ce document est les deux. Rectifiez-le en deux documents.</translation>
    </message>
    <message>
        <source>An e-invoice has a line at least (BG-25), and this document has none. Correct it.</source>
        <translation>Une facture électronique a au moins une ligne (BG-25), ce document n’en a aucune. Rectifiez-le.</translation>
    </message>
    <message>
        <source>In an e-invoice each discount and charge says why (BT-97), and one here does not. Correct the document.</source>
        <translation>Dans une facture électronique, chaque remise et chaque supplément a un motif (BT-97), l’un d’eux n’en a pas ici. Rectifiez le document.</translation>
    </message>
    <message>
        <source>For a supply to another country of the EU, an e-invoice names its date (BT-72), and this document does not. Correct it.</source>
        <translation>Pour une livraison dans un autre pays de l’UE, une facture électronique indique sa date (BT-72), ce document ne l’indique pas. Rectifiez-le.</translation>
    </message>
    <message>
        <source>An e-invoice says why no VAT is due (BT-120), and this document does not. Correct it.</source>
        <translation>Une facture électronique dit pourquoi aucune TVA n’est due (BT-120), ce document ne le dit pas. Rectifiez-le.</translation>
    </message>
    <message>
        <source>Only a payment page can expire on a day. Nothing was sent. Leave the day out for a transfer.</source>
        <translation>Seule une page de paiement peut expirer à une date. Rien n’a été envoyé. Pour un virement, n’indiquez pas de date.</translation>
    </message>
    <message>
        <source>The last day of the link is over already. Nothing was sent. Choose today or a later day.</source>
        <translation>Le dernier jour du lien est déjà passé. Rien n’a été envoyé. Choisissez aujourd’hui ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The last day of the link was over before it could leave. Send a new one.</source>
        <translation>Le dernier jour du lien est passé avant son envoi. Envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was sent. Choose another, or leave it out.</source>
        <translation>Le fichier est vide. Rien n’a été envoyé. Choisissez-en un autre ou ne le joignez pas.</translation>
    </message>
    <message>
        <source>The files are more than 7 MiB together, which many mail servers refuse. Nothing was sent. Leave some out.</source>
        <translation>Les fichiers dépassent ensemble 7&#xa0;Mio, ce que beaucoup de serveurs de messagerie refusent. Rien n’a été envoyé. Retirez-en.</translation>
    </message>
    <message>
        <source>A mail takes ten files of yours at most. Nothing was sent. Leave some out.</source>
        <translation>Un e-mail accepte au plus dix fichiers à vous. Rien n’a été envoyé. Retirez-en.</translation>
    </message>
    <message>
        <source>No passphrase is set for this book. Nothing was changed. Its keys are in the keychain.</source>
        <translation>Aucune phrase secrète n’est définie pour ce livre. Rien n’a été modifié. Ses clés sont dans le trousseau.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>Les deux ne sont pas identiques. Saisissez encore une fois la phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Take at least 12 characters; four words do well.</source>
        <translation>Cette phrase secrète est trop facile à deviner. Rien n’a été modifié. Prenez au moins 12 caractères&#x202f;; quatre mots conviennent bien.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this book. Nothing was changed. Type it again, and mind the keyboard&apos;s language.</source>
        <translation>Cette phrase secrète n’ouvre pas les clés de ce livre. Rien n’a été modifié. Saisissez-la de nouveau, en vérifiant la langue du clavier.</translation>
    </message>
    <message>
        <source>The file with the keys of this book, secrets.sealed, is damaged. Nothing was sent. Take it from a copy of the book&apos;s folder; without one, move it away and give the keys anew.</source>
        <translation>Le fichier des clés de ce livre, secrets.sealed, est endommagé. Rien n’a été envoyé. Reprenez-le d’une copie du dossier du livre&#x202f;; à défaut, écartez-le et donnez de nouveau les clés.</translation>
    </message>
    <message>
        <source>A link expires never, after a number of days or on a day like 2026-12-31.</source>
        <translation>Un lien n’expire jamais (never), expire après un nombre de jours ou à une date comme 2026-12-31.</translation>
    </message>
    <message>
        <source>Without VAT to another country, an e-invoice names your company&apos;s VAT id (BT-31), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Sans TVA vers un autre pays, une facture électronique indique le numéro de TVA de votre entreprise (BT-31), ce que ce document ne fait pas. Saisissez-le dans Paramètres, Entreprise&#x202f;; les documents émis ensuite l’indiqueront.</translation>
    </message>
    <message>
        <source>The key or token for this service has a line break in it. Nothing was sent. Give it anew under Tools, Connections.</source>
        <translation>La clé ou le jeton de ce service contient un saut de ligne. Rien n’a été envoyé. Saisissez-le à nouveau sous Outils, Connexions.</translation>
    </message>
    <message>
        <source>The other side refused the key. Nothing was carried out, no money moved. Check the key of this connection and what it may do.</source>
        <translation>Le service distant a refusé la clé. Rien n’a été exécuté, aucun argent n’a circulé. Vérifiez la clé de cette connexion et ses autorisations.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it exists and may be read.</source>
        <translation>Ce fichier est illisible. Rien n’a été modifié. Vérifiez qu’il existe et qu’il est accessible en lecture.</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. Nothing was sent. Enter it under Settings › Safety or, in a book that can only be read, when it opens; or give it to the command.</source>
        <translation>Les clés de ce livre sont scellées avec une phrase secrète. Rien n’a été envoyé. Saisissez-la sous Paramètres › Garde-fous ou, pour un livre en lecture seule, à son ouverture&#x202f;; ou donnez-la à la commande.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Nothing was carried out, no money moved. Make a new one in the Stripe dashboard and save it here.</source>
        <translation>La clé Stripe a expiré. Rien n’a été exécuté, aucun argent n’a circulé. Créez-en une nouvelle dans le tableau de bord Stripe et enregistrez-la ici.</translation>
    </message>
    <message>
        <source>Stripe refused the key. Nothing was carried out, no money moved. Check it in the Stripe dashboard and save it again.</source>
        <translation>Stripe a refusé la clé. Rien n’a été exécuté, aucun argent n’a circulé. Vérifiez-la dans le tableau de bord Stripe et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>The Stripe key lacks a permission. Nothing was carried out, no money moved. Add the permission in the Stripe dashboard.</source>
        <translation>Il manque une autorisation à la clé Stripe. Rien n’a été exécuté, aucun argent n’a circulé. Ajoutez l’autorisation dans le tableau de bord Stripe.</translation>
    </message>
    <message>
        <source>PayPal refused the client ID or the secret. Nothing was carried out, no money moved. Copy both again from your app at PayPal; those of the sandbox are not those of the live account.</source>
        <translation>PayPal a refusé l’ID client ou le secret. Rien n’a été exécuté, aucun argent n’a circulé. Copiez à nouveau les deux depuis votre application chez PayPal&#x202f;; ceux du bac à sable (sandbox) ne sont pas ceux du compte réel.</translation>
    </message>
    <message>
        <source>The app at PayPal lacks a feature. Nothing was carried out, no money moved. Switch it on for the app at developer.paypal.com; it counts from the next token on, which the test of the connection gets.</source>
        <translation>Il manque une fonction à l’application chez PayPal. Rien n’a été exécuté, aucun argent n’a circulé. Activez-la pour l’application sur developer.paypal.com&#x202f;; elle vaut à partir du prochain jeton, que le test de la connexion obtient.</translation>
    </message>
    <message>
        <source>PayPal refused the access it had given. Nothing was carried out, no money moved. Test the connection, and give it the client ID and the secret again.</source>
        <translation>PayPal a refusé l’accès qu’il avait donné. Rien n’a été exécuté, aucun argent n’a circulé. Testez la connexion, et donnez-lui à nouveau l’ID client et le secret.</translation>
    </message>
    <message>
        <source>Expected: “%1”.</source>
        <translation>Attendu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The access of this CRM opens another account than the one this book knows. Nothing was asked or told there, and what is to be told waits. Give the connection the right key or sign-in.</source>
        <translation>L’accès à ce CRM ouvre un autre compte que celui que ce livre connaît. Rien n’y a été demandé ni communiqué, et ce qui doit l’être attend. Donnez à la connexion la bonne clé ou la bonne authentification.</translation>
    </message>
    <message>
        <source>A text of the customer holds characters that cannot be seen, such as a NUL or a tab. Nothing was changed. Type it anew.</source>
        <translation>Un texte du client contient des caractères invisibles, comme NUL ou une tabulation. Rien n’a été modifié. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A text of the customer is too long. Nothing was changed. Names, city, region and role have at most 200 characters, phone and numbers 100, the post code 50, the street 1,000, a mail address 254, notes 100,000.</source>
        <translation>Un texte du client est trop long. Rien n’a été modifié. Noms, ville, région et rôle ont au plus 200 caractères, téléphone et numéros 100, le code postal 50, la rue 1&#x202f;000, une adresse e-mail 254, les notes 100&#x202f;000.</translation>
    </message>
    <message>
        <source>This CRM does not tell when a single field changed, so the newest value cannot be found. Choose who is right, or to be asked.</source>
        <translation>Ce CRM n’indique pas quand un champ isolé a changé&#x202f;; la valeur la plus récente est donc introuvable. Choisissez qui a raison, ou que la question soit posée.</translation>
    </message>
    <message>
        <source>Another record in HubSpot is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Une autre fiche de HubSpot est déjà liée à ce client. L’identifiant du client n’a pas été transmis. Fusionnez les deux là-bas, ou liez le client à l’autre.</translation>
    </message>
    <message>
        <source>Another record in Salesforce is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Une autre fiche de Salesforce est déjà liée à ce client. L’identifiant du client n’a pas été transmis. Fusionnez les deux là-bas, ou liez le client à l’autre.</translation>
    </message>
    <message>
        <source>The keychain cannot be used now. Nothing was sent. Unlock it, give the key in an environment variable or, in a book that can be changed, choose a passphrase under Settings › Safety.</source>
        <translation>Le trousseau n’est pas utilisable maintenant. Rien n’a été envoyé. Déverrouillez-le, donnez la clé dans une variable d’environnement ou, pour un livre modifiable, choisissez une phrase secrète sous Paramètres › Garde-fous.</translation>
    </message>
    <message>
        <source>Many of your organisation&apos;s Salesforce calls for today are used up, so nothing is brought by itself now. Nothing was lost. Sync yourself to go on.</source>
        <translation>Une grande partie des appels à Salesforce de votre organisation pour aujourd’hui est utilisée ; rien n’est donc apporté automatiquement pour l’instant. Rien n’a été perdu. Synchronisez vous-même pour continuer.</translation>
    </message>
    <message>
        <source>Some pages of the book&apos;s file are damaged. Nothing was changed. Restore its last good backup, or export what is readable.</source>
        <translation>Certaines pages du fichier du livre sont endommagées. Rien n’a été modifié. Restaurez sa dernière bonne sauvegarde, ou exportez ce qui est lisible.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Choisissez d’abord le client.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was wrong when this was first sent, and nothing of it was found at the provider. It may have happened all the same. Look there, then drop it in Outbox only if it did not.</source>
        <translation>L’horloge de l’ordinateur était fausse lors du premier envoi, et rien n’en a été trouvé chez le prestataire. C’est peut-être arrivé malgré tout. Vérifiez là-bas, puis n’abandonnez dans la boîte d’envoi que si ce n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The provider was asked what became of this and did not say. It may have happened; it is asked again by itself. Look there, then drop it in Outbox only if it did not.</source>
        <translation>Il a été demandé au prestataire ce qu’il en est advenu, et il ne l’a pas dit. C’est peut-être arrivé&#x202f;; la question lui est reposée automatiquement. Vérifiez là-bas, puis n’abandonnez dans la boîte d’envoi que si ce n’est pas arrivé.</translation>
    </message>
    <message>
        <source>PayPal tells only of the last three years. What is older cannot be looked up. Ask PayPal.</source>
        <translation>PayPal ne renseigne que sur les trois dernières années. Ce qui est plus ancien ne peut pas être recherché. Demandez à PayPal.</translation>
    </message>
    <message>
        <source>Only what was refused can be dismissed. Nothing was changed. What waits or is uncertain is decided in Outbox.</source>
        <translation>Seul ce qui a été refusé peut être marqué comme vu. Rien n’a été modifié. Ce qui attend ou est incertain se décide dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>PayPal does not tell yet of all the time in which this may have happened. Nothing was changed. It is asked again by itself.</source>
        <translation>PayPal ne renseigne pas encore sur toute la période où cela a pu se produire. Rien n’a été modifié. La question est reposée automatiquement.</translation>
    </message>
    <message>
        <source>The provider was asked what has come by this link before it is closed, and did not say. The link may still be paid; it is asked again by itself. If nobody shall pay by it, close it there.</source>
        <translation>Avant la fermeture, il a été demandé au prestataire ce qui est arrivé par ce lien, et il ne l’a pas dit. Le lien peut encore être payé&#x202f;; la question lui est reposée automatiquement. Si personne ne doit payer par ce lien, fermez-le là-bas.</translation>
    </message>
    <message>
        <source>The company has no mail address. Nothing was sent. Give it one in the settings, under Company.</source>
        <translation>L’entreprise n’a pas d’adresse e-mail. Rien n’a été envoyé. Indiquez-en une dans les paramètres, sous Entreprise.</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceDialog</name>
    <message>
        <source>Gather evidence</source>
        <translation>Réunir les preuves</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Rép. avant</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>The answer is given there, with these files</source>
        <translation>La réponse se donne là-bas, avec ces fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save files for the evidence…</source>
        <translation>Enregistrer les fichiers pour la preuve…</translation>
    </message>
    <message>
        <source>Invoice as PDF and accepted mails as text, into a new folder</source>
        <translation>Facture en PDF et e-mails acceptés en texte, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Where the folder of the evidence is to be</source>
        <translation>Où le dossier des preuves doit être placé</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ouvrir le paiement</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceText</name>
    <message>
        <source>The payment pays no document in the book.</source>
        <translation>Le paiement ne paie aucun document du livre.</translation>
    </message>
    <message>
        <source>The book has %1.</source>
        <translation>Le livre a %1.</translation>
    </message>
    <message>
        <source>The book knows of no mail that the mail server accepted.</source>
        <translation>Le livre ne connaît aucun e-mail accepté par le serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of a mail, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted by mail server: %1.</source>
        <translation>Accepté par le serveur de messagerie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3.</source>
        <comment>amount, way of payment, day</comment>
        <translation>%1 par %2 le %3.</translation>
    </message>
    <message>
        <source>The book knows no other payment of theirs.</source>
        <translation>Le livre ne connaît aucun autre paiement de ce client.</translation>
    </message>
    <message numerus="yes">
        <source>They made %n other payments that nobody disputed.</source>
        <translation>
            <numerusform>Il y a %n autre paiement que personne n’a contesté.</numerusform>
            <numerusform>Il y a %n autres paiements que personne n’a contestés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>La facture</translation>
    </message>
    <message>
        <source>What was mailed</source>
        <translation>Ce qui a été envoyé par e-mail</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Le paiement</translation>
    </message>
    <message>
        <source>Who the customer is</source>
        <translation>Qui est le client</translation>
    </message>
    <message>
        <source>What they paid before</source>
        <translation>Ce qui a été payé auparavant</translation>
    </message>
    <message>
        <source>Order or agreement</source>
        <translation>Commande ou accord</translation>
    </message>
    <message>
        <source>Proof that they got it</source>
        <translation>Preuve de la remise</translation>
    </message>
    <message>
        <source>What you wrote each other</source>
        <translation>Ce que vous vous êtes écrit</translation>
    </message>
    <message>
        <source>Terms for refunds and cancellation</source>
        <translation>Conditions de remboursement et d’annulation</translation>
    </message>
    <message>
        <source>What was paid back already</source>
        <translation>Ce qui a déjà été remboursé</translation>
    </message>
    <message>
        <source>That there were two orders</source>
        <translation>Qu’il y avait deux commandes</translation>
    </message>
    <message>
        <source>Whether they cancelled</source>
        <translation>S’il y a eu annulation</translation>
    </message>
    <message>
        <source>The book does not know who paid.</source>
        <translation>Le livre ne sait pas qui a payé.</translation>
    </message>
    <message>
        <source>Name, address, e-mail address and VAT id of %1.</source>
        <translation>Nom, adresse, adresse e-mail et n° de TVA de %1.</translation>
    </message>
    <message>
        <source>A signed order, a contract, or the mail in which they agreed.</source>
        <translation>Une commande signée, un contrat, ou l’e-mail d’accord.</translation>
    </message>
    <message>
        <source>A receipt of the carrier, a signed slip, or a log of what they used.</source>
        <translation>Un reçu du transporteur, un bon signé, ou un journal de ce qui a été utilisé.</translation>
    </message>
    <message>
        <source>Mails and messages in which they speak of what they bought.</source>
        <translation>E-mails et messages où il est question de l’achat.</translation>
    </message>
    <message>
        <source>As they stood when the customer agreed to them.</source>
        <translation>Telles qu’elles étaient quand le client les a acceptées.</translation>
    </message>
    <message>
        <source>A credit note or refund, with its day, or why none was due.</source>
        <translation>Un avoir ou un remboursement, avec sa date, ou pourquoi rien n’était dû.</translation>
    </message>
    <message>
        <source>Both invoices, and what each of the two payments was for.</source>
        <translation>Les deux factures, et l’objet de chacun des deux paiements.</translation>
    </message>
    <message>
        <source>The day on which they cancelled, if they did, and what they used after it.</source>
        <translation>Le jour de l’annulation, s’il y en a eu une, et ce qui a été utilisé ensuite.</translation>
    </message>
    <message>
        <source>%1 of %2 are ready.</source>
        <translation>%1 sur %2 sont prêtes.</translation>
    </message>
</context>
<context>
    <name>quittance::ExampleBox</name>
    <message>
        <source>Find a record…</source>
        <translation>Chercher une fiche…</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Chercher une fiche</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain</source>
        <translation>Partie d’un nom, d’une adresse ou d’un domaine</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Exem&amp;ple</translation>
    </message>
</context>
<context>
    <name>quittance::FieldDialog</name>
    <message>
        <source>Filter by fields</source>
        <translation>Filtrer par champs</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Montant minimum</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Montant maximum</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>D&amp;evise</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>&amp;Montant minimum</translation>
    </message>
    <message>
        <source>Amount up &amp;to</source>
        <translation>Montant ma&amp;ximum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <translation>Choisir la devise</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>The first amount is more than the last. Exchange them.</source>
        <translation>Le premier montant est supérieur au dernier. Intervertissez-les.</translation>
    </message>
    <message>
        <source>Issued &amp;from</source>
        <translation>Émission &amp;du</translation>
    </message>
    <message>
        <source>Issued &amp;until</source>
        <translation>Émission &amp;au</translation>
    </message>
</context>
<context>
    <name>quittance::FieldPills</name>
    <message>
        <source>Filter by fields</source>
        <translation>Filtrer par champs</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency or amount</source>
        <translation>Filtrer par client, dates, devise ou montant</translation>
    </message>
    <message>
        <source>Only documents of %1. Press to show all.</source>
        <translation>Seulement les documents de %1. Appuyer pour tout afficher.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Éch. cette semaine</translation>
    </message>
    <message>
        <source>Only what is due this week. Press to show all.</source>
        <translation>Seulement ce qui arrive à échéance cette semaine. Appuyer pour tout afficher.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>days</comment>
        <translation>Seulement&#xa0;: %1. Appuyer pour tout afficher.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>currency and amounts</comment>
        <translation>Seulement %1. Appuyer pour tout afficher.</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>a filter that is on, and the sign that a press ends it</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>day</comment>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day</comment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>currency, amount, amount</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>currency, amount</comment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>currency, amount</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency, amount or tag</source>
        <translation>Filtrer par client, dates, devise, montant ou étiquette</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”. Press to show all.</source>
        <translation>Seulement ce qui porte l’étiquette «&#xa0;%1&#xa0;». Appuyer pour tout afficher.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>connection</comment>
        <translation>Seulement %1. Appuyer pour tout afficher.</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>Lien impayé depuis 7 jours</translation>
    </message>
    <message>
        <source>Only what has an unpaid payment link for 7 days. Press to show all.</source>
        <translation>Seulement ce dont le lien de paiement est impayé depuis 7 jours. Appuyer pour tout afficher.</translation>
    </message>
</context>
<context>
    <name>quittance::FigureLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what, amount</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, amount, how many</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Filter invoices</source>
        <translation>Filtrer les factures</translation>
    </message>
    <message>
        <source>Part of a number or name, or an amount like 1249.97 (Ctrl+F)</source>
        <translation>Partie d’un numéro ou d’un nom, ou un montant comme 1249,97 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Partiellement payées</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passées en perte</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Autres états</translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Effacer le filtre (Échap)</translation>
    </message>
</context>
<context>
    <name>quittance::FoldersPage</name>
    <message>
        <source>Where this book and its log are on this computer.</source>
        <translation>Emplacement de ce livre et de son journal technique sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Copies version, system and folders; nothing of what is in the book</source>
        <translation>Copie la version, le système et les dossiers&#x202f;; rien du contenu du livre</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the system keychain, not in these folders.</source>
        <translation>Les secrets et les données personnelles sont exclus du journal technique. Les clés sont dans le trousseau du système, pas dans ces dossiers.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is &quot;Book&quot; or &quot;Log&quot;</extracomment>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folders and support</source>
        <translation>Dossiers et assistance</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the file secrets.sealed of the book, sealed with your passphrase.</source>
        <translation>Les secrets et les données personnelles sont exclus du journal technique. Les clés sont dans le fichier secrets.sealed du livre, scellé avec votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayDialog</name>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in the system keychain.</source>
        <translation>Les numéros de carte ne passent jamais par Quittance. La clé est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>&amp;Sandbox: no real money moves</source>
        <translation>Bac à sable (&amp;sandbox)&#xa0;: aucun argent réel ne circule</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ré&amp;el (live)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What you call this account. It stands wherever money moves; the key cannot read the name.</source>
        <translation>Le nom que vous donnez à ce compte. Il figure partout où de l’argent circule&#x202f;; la clé ne permet pas de lire le nom.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nom donné</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu’elle permet</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Moyens de payer</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Complet depuis</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ask what the key opens; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Demander ce que la clé permet&#x202f;; rien n’est encore conservé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Keep all of it (Ctrl+Enter)</source>
        <translation>Tout conserver (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Next step (Ctrl+Enter)</source>
        <translation>Étape suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This key (%1) is of the other mode than this book, which has used test keys or live ones so far. One book never mixes test and real money. Take a key of its mode, or start a book of its own.</source>
        <translation>Cette clé (%1) est d’un autre mode que ce livre, qui n’a utilisé jusqu’ici que des clés de test ou que des clés réelles. Un livre ne mélange jamais argent de test et argent réel. Prenez une clé du même mode, ou commencez un livre séparé.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Connecter Stripe</translation>
    </message>
    <message>
        <source>In the Stripe dashboard, open Developers → API keys → Create restricted key and name it “Quittance”.</source>
        <translation>Dans le tableau de bord Stripe, ouvrez Developers → API keys → Create restricted key et nommez-la «&#xa0;Quittance&#xa0;».</translation>
    </message>
    <message>
        <source>Give it these permissions to write:</source>
        <translation>Donnez-lui ces autorisations d’écriture&#xa0;:</translation>
    </message>
    <message>
        <source>And these to read:</source>
        <translation>Et celles-ci de lecture&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the key, which begins with rk_, and paste it below. “Check” names what is missing.</source>
        <translation>Copiez la clé, qui commence par rk_, et collez-la ci-dessous. «&#xa0;Contrôler&#xa0;» indique ce qui manque.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clé restreinte</translation>
    </message>
    <message>
        <source>Connect PayPal</source>
        <translation>Connecter PayPal</translation>
    </message>
    <message>
        <source>At developer.paypal.com, open Apps &amp; Credentials, choose Sandbox or Live, and create an app named “Quittance” of the type Merchant.</source>
        <translation>Sur developer.paypal.com, ouvrez Apps &amp; Credentials, choisissez Sandbox ou Live, et créez une application nommée «&#xa0;Quittance&#xa0;» de type Merchant.</translation>
    </message>
    <message>
        <source>Switch these features on for it:</source>
        <translation>Activez ces fonctions pour elle&#xa0;:</translation>
    </message>
    <message>
        <source>Copy client ID and secret into the fields below. Those of the sandbox mean nothing in the live world, and the other way round.</source>
        <translation>Copiez l’ID client et le secret dans les champs ci-dessous. Ceux du bac à sable (sandbox) ne valent rien en réel, et inversement.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in a file of this book, sealed with your passphrase.</source>
        <translation>Les numéros de carte ne passent jamais par Quittance. La clé est conservée dans un fichier de ce livre, scellé avec votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayTrialView</name>
    <message>
        <source>Real money moves.</source>
        <translation>De l’argent réel circule.</translation>
    </message>
    <message>
        <source>No real money moves: this is the test side.</source>
        <translation>Aucun argent réel ne circule&#xa0;: c’est le côté test.</translation>
    </message>
    <message>
        <source>Currencies of the account: %1</source>
        <extracomment>%1 is a list of currency codes</extracomment>
        <translation>Devises du compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This key may do everything. A restricted key with the permissions below is enough, and harms less when it gets lost.</source>
        <translation>Cette clé peut tout faire. Une clé restreinte avec les autorisations ci-dessous suffit, et cause moins de dégâts en cas de perte.</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Ce que Quittance peut faire</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a permission is for, and its name at the provider</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not given. This will not work. Add it at %1 and check again, or go on without it.</source>
        <translation>Non accordée. Cela ne fonctionnera pas. Ajoutez-la chez %1 et contrôlez à nouveau, ou continuez sans elle.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayWishesView</name>
    <message>
        <source>Ways to pay</source>
        <translation>Moyens de payer</translation>
    </message>
    <message>
        <source>What customers are offered through %1. Each can be switched on or off later.</source>
        <translation>Ce qui est proposé aux clients via %1. Chaque moyen peut être activé ou désactivé plus tard.</translation>
    </message>
    <message>
        <source>&amp;Links go through %1 where nobody chooses another provider</source>
        <translation>Les &amp;liens passent par %1, sauf choix d’un autre prestataire</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>With “Bank transfer”, each customer gets an account number of their own at %1, and what arrives there finds its invoice by itself. Your own account below stands on every invoice, for those who transfer without a link; what arrives there is matched under Reconcile.</source>
        <translation>Avec «&#xa0;Virement&#xa0;», chaque client reçoit chez %1 un numéro de compte qui lui est propre, et ce qui y arrive trouve sa facture automatiquement. Votre propre compte ci-dessous figure sur chaque facture, pour les virements faits sans lien&#x202f;; ce qui y arrive est rapproché sous Rapprochement.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Complet depuis</translation>
    </message>
    <message>
        <source>Payments of %1 from this day on belong to this book: the check for completeness begins there, and asks about nothing earlier. Empty: from the beginning.</source>
        <translation>Les paiements de %1 à partir de ce jour appartiennent à ce livre&#xa0;: le contrôle d’exhaustivité commence là et ne demande rien d’antérieur. Vide&#xa0;: depuis le début.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>&amp;Payment page</source>
        <translation>&amp;Page de paiement</translation>
    </message>
    <message>
        <source>The mailed link leads to a page on which the customer pays when it suits them.</source>
        <translation>Le lien envoyé par e-mail mène à une page où le client paie quand cela lui convient.</translation>
    </message>
    <message>
        <source>Page to pay &amp;at once</source>
        <translation>Page de paiement &amp;immédiat</translation>
    </message>
    <message>
        <source>Opened while the customer is there or on the phone; good for hours.</source>
        <translation>Ouverte pendant que le client est présent ou au téléphone&#x202f;; valable quelques heures.</translation>
    </message>
    <message>
        <source>Bank &amp;transfer</source>
        <translation>&amp;Virement</translation>
    </message>
    <message>
        <source>The mail names an account number that is this customer&apos;s alone.</source>
        <translation>L’e-mail indique un numéro de compte propre à ce client.</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Vide&#xa0;: le nom de la société.</translation>
    </message>
</context>
<context>
    <name>quittance::GuidePanel</name>
    <message>
        <source>Guided path</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Synchroniser les contacts</translation>
    </message>
    <message>
        <source>Customers come from the CRM.</source>
        <translation>Les clients viennent du CRM.</translation>
    </message>
    <message>
        <source>Issue the draft</source>
        <translation>Émettre le brouillon</translation>
    </message>
    <message>
        <source>It gets its number and is frozen.</source>
        <translation>Il reçoit son numéro et est figé.</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <source>Send the payment link</source>
        <translation>Envoyer le lien de paiement</translation>
    </message>
    <message>
        <source>See the mail before it leaves.</source>
        <translation>Voir l’e-mail avant son départ.</translation>
    </message>
    <message>
        <source>Send link…</source>
        <translation>Envoyer le lien…</translation>
    </message>
    <message>
        <source>Open customer&apos;s page</source>
        <translation>Ouvrir la page du client</translation>
    </message>
    <message>
        <source>Pay with card 4242 4242 4242 4242.</source>
        <translation>Payer avec la carte 4242 4242 4242 4242.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Sync payments</source>
        <translation>Synchroniser les paiements</translation>
    </message>
    <message>
        <source>The table turns green.</source>
        <translation>La table passe au vert.</translation>
    </message>
    <message>
        <source>See it paid, see it proven</source>
        <translation>Voir le paiement, voir la preuve</translation>
    </message>
    <message>
        <source>The books are checked entry by entry.</source>
        <translation>Les livres sont contrôlés écriture par écriture.</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Contrôler les livres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Aucun navigateur n’a répondu. L’adresse est %1</translation>
    </message>
</context>
<context>
    <name>quittance::HeadForm</name>
    <message>
        <source>On the day of issue</source>
        <translation>Le jour de l’émission</translation>
    </message>
    <message>
        <source>Optional, in words</source>
        <translation>Facultatif, en toutes lettres</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Référence acheteur</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>As the terms say</source>
        <translation>Selon les conditions</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Après %1 jours</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Comme convenu</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>Comme le client</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>As the customer (%1)</source>
        <translation>Comme le client (%1)</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Série de numéros</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <extracomment>%1 is the name of a series: &quot;INV&quot;</extracomment>
        <translation>Comme d’habitude (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::HeldText</name>
    <message>
        <source>This book is open on another computer.</source>
        <translation>Ce livre est ouvert sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This book is open on %1 since %2.</source>
        <extracomment>%1 is a computer, %2 a time or a day with its time</extracomment>
        <translation>Ce livre est ouvert sur %1 (depuis&#xa0;: %2).</translation>
    </message>
    <message>
        <source>This book is open on %1 (%2) since %3.</source>
        <extracomment>%1 is a computer, %2 a person&apos;s login there, %3 a time or a day with its time</extracomment>
        <translation>Ce livre est ouvert sur %1 (%2, depuis&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Here it can only be read, as it was at %1.</source>
        <extracomment>%1 is a time or a day with its time</extracomment>
        <translation>Ici, il peut seulement être lu, dans l’état de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 That computer was last heard of at %2.</source>
        <extracomment>%1 is the sentence before, %2 a time or a day with its time</extracomment>
        <translation>%1 Dernier signe de vie de cet ordinateur&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>quittance::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Sections du guide</translation>
    </message>
</context>
<context>
    <name>quittance::HoldDialog</name>
    <message>
        <source>Hold reminders</source>
        <translation>Suspendre les relances</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>The last day without reminders.</source>
        <translation>Le dernier jour sans relances.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No reminder goes to this customer until then. One that waits in Outbox is not sent either.</source>
        <translation>D’ici là, aucune relance ne part à ce client. Une relance en attente dans la boîte d’envoi n’est pas envoyée non plus.</translation>
    </message>
    <message>
        <source>No reminder about this invoice goes out until then. One that waits in Outbox is not sent either.</source>
        <translation>D’ici là, aucune relance ne part pour cette facture. Une relance en attente dans la boîte d’envoi n’est pas envoyée non plus.</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>Facultatif, conservé dans le journal</translation>
    </message>
</context>
<context>
    <name>quittance::IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Nom chez le prestataire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Là-bas depuis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>Id chez le prestataire</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1, made there by Quittance for this customer</source>
        <translation>%1, créé là-bas par Quittance pour ce client</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouveau</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Who is this at the payment provider?</source>
        <translation>Qui est-ce chez le prestataire de paiement&#x202f;?</translation>
    </message>
    <message>
        <source>Customers of the provider this one may be</source>
        <translation>Clients du prestataire possibles pour celui-ci</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du prestataire…</translation>
    </message>
    <message>
        <source>Other id</source>
        <translation>Autre id</translation>
    </message>
    <message>
        <source>Id of another customer at the provider</source>
        <translation>Id d’un autre client chez le prestataire</translation>
    </message>
    <message>
        <source>Makes a new customer at the provider and links it</source>
        <translation>Crée un nouveau client chez le prestataire et le lie</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who is this at %1?</source>
        <translation>Qui est-ce chez %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Linked. Payment links, cards and transfers of this customer are those of the customer below.</source>
        <translation>Lié. Les liens de paiement, cartes et virements de ce client sont ceux du client ci-dessous.</translation>
    </message>
    <message>
        <source>%1 may know this customer already. The same address can belong to two customers, so a person says which it is.</source>
        <translation>%1 connaît peut-être déjà ce client. La même adresse peut appartenir à deux clients&#x202f;; une personne indique donc lequel.</translation>
    </message>
    <message>
        <source>Nobody at %1 has this e-mail address.</source>
        <translation>Personne chez %1 n’a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>A new customer is made there when it is needed.</source>
        <translation>Un nouveau client y est créé en cas de besoin.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportActions</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tables and e-invoices (*.csv *.tsv *.txt *.xml)</source>
        <translation>Tables et factures électroniques (*.csv *.tsv *.txt *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>quittance::ImportCellView</name>
    <message>
        <source>%1 or %2</source>
        <comment>two readings of a value</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a value that cannot be read</comment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>It is read as %1, as chosen above. It could be %2 as well.</source>
        <translation>Lu comme %1, selon le choix ci-dessus. Ce pourrait aussi être %2.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose another file, or drop one here</source>
        <translation>Choisir un autre fichier, ou en déposer un ici</translation>
    </message>
    <message>
        <source>Hol&amp;ds</source>
        <translation>Conte&amp;nu</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Écrit &amp;par</translation>
    </message>
    <message>
        <source>Currency of rows that name none</source>
        <translation>Devise des lignes qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named</source>
        <translation>&amp;Devise à défaut d’indication</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Ce que devient la ligne</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Import the &amp;good ones only</source>
        <translation>Importer seulement les &amp;valides</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Importer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>E-invoice; it needs no columns to be chosen.</source>
        <translation>Facture électronique&#x202f;; aucune colonne à choisir.</translation>
    </message>
    <message>
        <source>Table with one row</source>
        <translation>Table d’une ligne</translation>
    </message>
    <message>
        <source>Table with %1 rows</source>
        <translation>Table de %1 lignes</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them</source>
        <translation>%1 problèmes, dont les %2 premiers</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problèmes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Rien de nouveau&#xa0;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>Enregistrer les lignes &amp;rejetées…</translation>
    </message>
    <message>
        <source>As a table with the reasons, to be put right and imported again</source>
        <translation>Sous forme de table avec les motifs, à corriger et à réimporter</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-rejets.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved with their reasons.</source>
        <translation>
            <numerusform>%n ligne enregistrée avec ses motifs.</numerusform>
            <numerusform>%n lignes enregistrées avec leurs motifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>of a row of the file: taken or left out</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>title of a column in a file</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 problème</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé bancaire</translation>
    </message>
</context>
<context>
    <name>quittance::ImportText</name>
    <message>
        <source>%1 draft imported.</source>
        <translation>%1 brouillon importé.</translation>
    </message>
    <message>
        <source>%1 drafts imported.</source>
        <translation>%1 brouillons importés.</translation>
    </message>
    <message>
        <source>%1 customer imported.</source>
        <translation>%1 client importé.</translation>
    </message>
    <message>
        <source>%1 customers imported.</source>
        <translation>%1 clients importés.</translation>
    </message>
    <message>
        <source>%1 payment imported.</source>
        <translation>%1 paiement importé.</translation>
    </message>
    <message>
        <source>%1 payments imported.</source>
        <translation>%1 paiements importés.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>Le fichier ne contient aucun document.</translation>
    </message>
    <message>
        <source>The file holds no customers.</source>
        <translation>Le fichier ne contient aucun client.</translation>
    </message>
    <message>
        <source>The file holds no payments.</source>
        <translation>Le fichier ne contient aucun paiement.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date d’émission</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Catégorie de TVA</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Motif d’exonération</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, seconde ligne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id externe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Pays invoices</source>
        <translation>Paie les factures</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 document has problems.</source>
        <translation>Rien n’a été importé&#xa0;: %1 document a des problèmes.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 documents have problems.</source>
        <translation>Rien n’a été importé&#xa0;: %1 documents ont des problèmes.</translation>
    </message>
    <message>
        <source>Nothing new: %1 was here already.</source>
        <translation>Rien de nouveau&#xa0;: %1 était déjà ici.</translation>
    </message>
    <message>
        <source>Nothing new: %1 were here already.</source>
        <translation>Rien de nouveau&#xa0;: %1 étaient déjà ici.</translation>
    </message>
    <message>
        <source>%1 was here already.</source>
        <translation>%1 était déjà ici.</translation>
    </message>
    <message>
        <source>%1 were here already.</source>
        <translation>%1 étaient déjà ici.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 a été refusé.</translation>
    </message>
    <message>
        <source>%1 were refused.</source>
        <translation>%1 ont été refusés.</translation>
    </message>
    <message>
        <source>%1 row is no payment that arrived and was passed over.</source>
        <translation>%1 ligne n’est pas un paiement arrivé et a été ignorée.</translation>
    </message>
    <message>
        <source>%1 rows are no payments that arrived and were passed over.</source>
        <translation>%1 lignes ne sont pas des paiements arrivés et ont été ignorées.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 à importer</translation>
    </message>
    <message>
        <source>%1 here already</source>
        <translation>%1 déjà ici</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 à écarter</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>%1 à ignorer</translation>
    </message>
    <message>
        <source>Import %1 draft</source>
        <translation>Importer %1 brouillon</translation>
    </message>
    <message>
        <source>Import %1 drafts</source>
        <translation>Importer %1 brouillons</translation>
    </message>
    <message>
        <source>Import %1 customer</source>
        <translation>Importer %1 client</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>Importer %1 clients</translation>
    </message>
    <message>
        <source>Import %1 payment</source>
        <translation>Importer %1 paiement</translation>
    </message>
    <message>
        <source>Import %1 payments</source>
        <translation>Importer %1 paiements</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
</context>
<context>
    <name>quittance::InputText</name>
    <message>
        <source>“%1” may be thousands or a fraction. Write it with all its decimals.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner des milliers ou des décimales. Écrivez-le avec toutes ses décimales.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le comme %2.</translation>
    </message>
</context>
<context>
    <name>quittance::InteractionsPage</name>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter interactions</source>
        <translation>Filtrer les interactions</translation>
    </message>
    <message>
        <source>Part of a subject or a text, or of a name, an address or a domain (Ctrl+F)</source>
        <translation>Partie d’un objet ou d’un texte, ou d’un nom, d’une adresse ou d’un domaine (Ctrl+F)</translation>
    </message>
    <message>
        <source>No interactions yet.</source>
        <translation>Encore aucune interaction.</translation>
    </message>
    <message>
        <source>Notes, calls, e-mails, meetings and tasks appear here once the CRM was synced.</source>
        <translation>Les notes, appels, e-mails, réunions et tâches apparaissent ici après la synchronisation du CRM.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceActions</name>
    <message>
        <source>Payment link of %1 copied.</source>
        <translation>Lien de paiement de %1 copié.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Brouillon supprimé.</translation>
    </message>
    <message>
        <source>Draft for %1 deleted.</source>
        <translation>Brouillon pour %1 supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Le brouillon est rétabli.</translation>
    </message>
    <message>
        <source>%1 invoices issued.</source>
        <translation>%1 factures émises.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <comment>what can be undone</comment>
        <translation>Suppression du brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n facture émise.</numerusform>
            <numerusform>%n factures émises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are void.</source>
        <translation>
            <numerusform>%n facture est annulée.</numerusform>
            <numerusform>%n factures sont annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) written off.</source>
        <translation>
            <numerusform>%n facture passée en perte.</numerusform>
            <numerusform>%n factures passées en perte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceCrmView</name>
    <message>
        <source>Open customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Opens the customer, where records are made and unlinked</source>
        <translation>Ouvre le client, où les fiches sont créées et déliées</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicePrinting</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures en retard</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Partly paid invoices</source>
        <translation>Factures partiellement payées</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Factures payées</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Factures annulées</translation>
    </message>
    <message>
        <source>Written-off invoices</source>
        <translation>Factures passées en perte</translation>
    </message>
    <message>
        <source>Disputed invoices</source>
        <translation>Factures en litige</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Only what fits “%1”</source>
        <translation>Seulement ce qui correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <comment>customer</comment>
        <translation>Seulement de %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Dernier e-mail</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de numéro</translation>
    </message>
    <message>
        <source>No payment link</source>
        <translation>Sans lien de paiement</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Sans e-mail</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net, before tax</source>
        <translation>Net, hors taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid by payments</source>
        <translation>Payé par des paiements</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Paid by credit notes</source>
        <translation>Payé par des avoirs</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N° commande</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numéro de la commande</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference, of where it came from</source>
        <translation>Référence d’origine</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Series of its number</source>
        <translation>Série de son numéro</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N° cl.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Paid through, or where its payment link leads</source>
        <translation>Par où elle a été payée, ou où mène son lien de paiement</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record of the customer in the CRM</source>
        <translation>Fiche du client dans le CRM</translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation>Non lié à un CRM</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>Lié à une fiche dans %1</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableView</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceWindow</name>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape s&amp;uivante</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Encore aucune facture.</translation>
    </message>
    <message>
        <source>Drop a CSV or UBL file here to import it.</source>
        <translation>Déposez ici un fichier CSV ou UBL pour l’importer.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>quittance::IssueDialog</name>
    <message>
        <source>Issue invoice</source>
        <translation>Émettre la facture</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>By the customer&apos;s terms</source>
        <translation>Selon les conditions du client</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Elle reçoit le numéro suivant et ne peut plus être modifiée, seulement annulée ou compensée par un avoir. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Issue for %1</source>
        <translation>Émettre pour %1</translation>
    </message>
</context>
<context>
    <name>quittance::JournalDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Journal of this item</source>
        <translation>Journal de cet élément</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Écritures du journal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
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
        <source>When</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Numbers, kinds, hashes and what is booked; no names</source>
        <translation>Numéros, types, empreintes et ce qui est comptabilisé&#x202f;; aucun nom</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>entries of the journal</comment>
        <translation>
            <numerusform>%n écriture</numerusform>
            <numerusform>%n écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>quittance::KeychainDialog</name>
    <message>
        <source>The system keychain cannot be used</source>
        <translation>Le trousseau du système est inutilisable</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>Utiliser une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again, or read on without what is sealed.</source>
        <translation>Il est verrouillé ou absent. Déverrouillez-le et réessayez, ou continuez à lire sans ce qui est scellé.</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again; use a passphrase instead, which seals the keys in a file of this book; or go on without keys: payment links, mail and sync wait.</source>
        <translation>Il est verrouillé ou absent. Déverrouillez-le et réessayez&#x202f;; utilisez à sa place une phrase secrète, qui scelle les clés dans un fichier de ce livre&#x202f;; ou continuez sans les clés&#xa0;: les liens de paiement, les e-mails et la synchronisation attendent.</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Continuer sans les clés</translation>
    </message>
</context>
<context>
    <name>quittance::KeysNotice</name>
    <message>
        <source>The keys of this book are locked, so the key of this connection could not be kept. Unlock them first.</source>
        <translation>Les clés de ce livre sont verrouillées&#xa0;: la clé de cette connexion ne pourrait pas être conservée. Déverrouillez-les d’abord.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the key of this connection could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>Le trousseau du système est inutilisable&#xa0;: la clé de cette connexion ne pourrait pas être conservée. Déverrouillez-le ou utilisez plutôt une phrase secrète.</translation>
    </message>
    <message>
        <source>The keys of this book are locked, so the password of the mail server could not be kept. Unlock them first.</source>
        <translation>Les clés de ce livre sont verrouillées&#xa0;: le mot de passe du serveur de messagerie ne pourrait pas être conservé. Déverrouillez-les d’abord.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the password of the mail server could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>Le trousseau du système est inutilisable&#xa0;: le mot de passe du serveur de messagerie ne pourrait pas être conservé. Déverrouillez-le ou utilisez plutôt une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>quittance::KeysText</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>quittance::LedgerText</name>
    <message>
        <source>Bad debts</source>
        <translation>Créances irrécouvrables</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Crédit clients</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>Change de devises</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Acomptes</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Rounding differences</source>
        <translation>Écarts d’arrondi</translation>
    </message>
    <message>
        <source>Adjustments (%1)</source>
        <translation>Ajustements (%1)</translation>
    </message>
    <message>
        <source>On its way to the bank (%1)</source>
        <translation>En route vers la banque (%1)</translation>
    </message>
    <message>
        <source>Balance at %1</source>
        <translation>Solde chez %1</translation>
    </message>
    <message>
        <source>Disputes (%1)</source>
        <translation>Litiges (%1)</translation>
    </message>
    <message>
        <source>Fees (%1)</source>
        <translation>Frais (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::LeftPanel</name>
    <message>
        <source>More is handed out than there is</source>
        <translation>Le montant réparti dépasse ce qui est disponible</translation>
    </message>
    <message>
        <source>Left: nothing</source>
        <translation>Reste&#xa0;: rien</translation>
    </message>
    <message>
        <source>Left, stays credit of %1</source>
        <translation>Reste, crédit de %1</translation>
    </message>
    <message>
        <source>Left: not known yet</source>
        <translation>Reste&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Left, stays credit of who pays</source>
        <translation>Reste, crédit de qui paie</translation>
    </message>
</context>
<context>
    <name>quittance::LineDetail</name>
    <message>
        <source>Choose a movement to see what it may be.</source>
        <translation>Choisissez un mouvement pour voir ce qu’il peut être.</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Compte du tiers</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Notre compte</translation>
    </message>
    <message>
        <source>Still to match</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ce qu’il peut être</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what this movement was taken for (U)</source>
        <translation>Retirer ce à quoi ce mouvement a été rattaché (U)</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Rapprocher manuellement…</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>C’en est un autre</translation>
    </message>
    <message>
        <source>Money that came a second time; it counts on its own</source>
        <translation>De l’argent arrivé une seconde fois&#x202f;; il compte séparément</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est le même</translation>
    </message>
    <message>
        <source>The bank told it twice; it does not count again</source>
        <translation>La banque l’a indiqué deux fois&#x202f;; il ne compte pas à nouveau</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Book it like this and go on (Enter)</source>
        <translation>Le comptabiliser ainsi et continuer (Entrée)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>Nothing here fits. Match it by hand, or set it aside with a reason.</source>
        <translation>Rien ne convient ici. Rapprochez-le manuellement, ou mettez-le de côté en indiquant un motif.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Il ne compte pas.</translation>
    </message>
    <message>
        <source>Look for what came back or was paid back (M)</source>
        <translation>Chercher ce qui est revenu ou a été remboursé (M)</translation>
    </message>
    <message>
        <source>It does not count, so there is nothing to match.</source>
        <translation>Il ne compte pas&#x202f;; il n’y a donc rien à rapprocher.</translation>
    </message>
    <message>
        <source>It is known what this movement is. Undo that first (U).</source>
        <translation>La nature de ce mouvement est connue. Annulez d’abord cela (U).</translation>
    </message>
    <message>
        <source>Another movement looks the same. Say whether this is the same money or other money.</source>
        <translation>Un autre mouvement lui ressemble. Dites s’il s’agit du même argent ou d’un autre.</translation>
    </message>
    <message>
        <source>The movement of %1 looks the same: %2, %3. Say whether this is the same money or other money.</source>
        <comment>day, payer, amount</comment>
        <translation>Le mouvement du %1 lui ressemble&#xa0;: %2, %3. Dites s’il s’agit du même argent ou d’un autre.</translation>
    </message>
    <message>
        <source>First say whether this is the same money as the movement that looks like it.</source>
        <translation>Dites d’abord si c’est le même argent que le mouvement qui lui ressemble.</translation>
    </message>
    <message>
        <source>Look for what it pays, or whose money it is (M; Space begins with the proposal)</source>
        <translation>Chercher ce qu’il paie, ou à qui est l’argent (M&#x202f;; Espace commence par la proposition)</translation>
    </message>
    <message>
        <source>It is nothing the book is about; say why, or press I to set it aside at once</source>
        <translation>Il ne concerne pas le livre&#x202f;; dites pourquoi, ou appuyez sur I pour le mettre aussitôt de côté</translation>
    </message>
</context>
<context>
    <name>quittance::LinesModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>short for quantity</comment>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>short for discount in percent</comment>
        <translation>Rem. %</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Remise en pour cent</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Prix TVA comprise</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
</context>
<context>
    <name>quittance::LinkEndField</name>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <comment>a link expires</comment>
        <translation>Dans %1 jours</translation>
    </message>
    <message>
        <source>On a day</source>
        <comment>a link expires</comment>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Last day on which the link can be paid</source>
        <translation>Dernier jour où le lien peut être payé</translation>
    </message>
</context>
<context>
    <name>quittance::LogWindow</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Texte du journal technique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Module du programme</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Afficher les &amp;précédents</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Information et au-delà</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Avertissement et au-delà</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tous les modules</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>Messages du journal technique</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Message complet</translation>
    </message>
    <message>
        <source>Copies version, system and the messages shown. Secrets are already removed.</source>
        <translation>Copie la version, le système et les messages affichés. Les secrets sont déjà retirés.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Aucun message ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Le message le plus récent</numerusform>
            <numerusform>Les %n messages les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>quittance::MailAccountDialog</name>
    <message>
        <source>Set up mail account</source>
        <translation>Configurer le compte e-mail</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in the system keychain.</source>
        <translation>Les e-mails partent par votre propre serveur. Le mot de passe est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS dès la connexion</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>A mail that only says that mails arrive really goes there.</source>
        <translation>Un e-mail disant seulement que les e-mails arrivent y est réellement envoyé.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Save &amp;without a test</source>
        <translation>Enregistrer sans &amp;test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>La société n’a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Ce champ est vide.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Test of the mail account</source>
        <translation>Test du compte e-mail</translation>
    </message>
    <message>
        <source>This mail was sent by Quittance to see whether mails arrive. They do.</source>
        <translation>Cet e-mail a été envoyé par Quittance pour vérifier que les e-mails arrivent. Ils arrivent.</translation>
    </message>
    <message>
        <source>Accepted by mail server: “%1”. Look whether it arrived.</source>
        <extracomment>%1 is what the mail server said</extracomment>
        <translation>Accepté par le serveur de messagerie&#xa0;: «&#xa0;%1&#xa0;». Vérifiez s’il est arrivé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send a test to yourself</source>
        <translation>M’envoyer un test</translation>
    </message>
    <message>
        <source>Keep it (Ctrl+Enter)</source>
        <translation>Le conserver (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Sends a mail; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Envoie un e-mail&#x202f;; rien n’est encore conservé (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in a file of this book, sealed with your passphrase.</source>
        <translation>Les e-mails partent par votre propre serveur. Le mot de passe est conservé dans un fichier de ce livre, scellé avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Tel qu’il est conservé</translation>
    </message>
</context>
<context>
    <name>quittance::MailActions</name>
    <message>
        <source>%1 for %2 goes out in %3 s.</source>
        <translation>%1 pour %2&#xa0;: départ dans %3 s.</translation>
    </message>
    <message>
        <source>%1 for %2 is on its way.</source>
        <translation>%1 pour %2&#xa0;: en route.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n e-mail part dans %1 s.</numerusform>
            <numerusform>%n e-mails partent dans %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way.</source>
        <translation>
            <numerusform>%n e-mail est en route.</numerusform>
            <numerusform>%n e-mails sont en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices of this customer</source>
        <translation>Toutes les factures de ce client</translation>
    </message>
    <message>
        <source>Hold reminders</source>
        <comment>what can be undone</comment>
        <translation>Suspension des relances</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Relances reprises.</translation>
    </message>
    <message>
        <source>Reminders held.</source>
        <translation>Relances suspendues.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>what can be undone</comment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Retiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Afficher la boîte d’envoi</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <comment>what can be undone</comment>
        <translation>Reprise des relances</translation>
    </message>
    <message>
        <source>The earlier hold of reminders is back.</source>
        <translation>La suspension précédente des relances est rétablie.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when the refund has gone through.</source>
        <comment>a mail, a customer</comment>
        <translation>%1 pour %2&#xa0;: départ une fois le remboursement effectué.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when this computer is online.</source>
        <comment>a mail, a document or customer</comment>
        <translation>%1 pour %2&#xa0;: départ dès que cet ordinateur sera en ligne.</translation>
    </message>
</context>
<context>
    <name>quittance::MailBatchModel</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>In Outbox</source>
        <translation>Dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mailed on %1, less than 2 days ago</source>
        <translation>E-mail envoyé le %1, il y a moins de 2 jours</translation>
    </message>
    <message>
        <source>Ready: reminder %1</source>
        <translation>Prêt&#xa0;: relance %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Est envoyé</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>N’est pas envoyé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>quittance::MailCheckList</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Tout est bon</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Envoi impossible</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à examiner</translation>
    </message>
</context>
<context>
    <name>quittance::MailDialog</name>
    <message>
        <source>Pay by</source>
        <translation>Payer par</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>As it is sent; the link&apos;s own address is put in when it is made.</source>
        <translation>Tel qu’il est envoyé&#x202f;; l’adresse propre au lien y est insérée à sa création.</translation>
    </message>
    <message>
        <source>As it is sent. Links are off here.</source>
        <translation>Tel qu’il est envoyé. Les liens sont désactivés ici.</translation>
    </message>
    <message>
        <source>Send &amp;test to me</source>
        <translation>M’envoyer un &amp;test</translation>
    </message>
    <message>
        <source>&amp;Who is this?…</source>
        <translation>&amp;Qui est-ce&#x202f;?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Indiquer de quel client du prestataire il s’agit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Envoyer une fois en ligne</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Sends this mail to %1 at once</source>
        <translation>Envoie aussitôt cet e-mail à %1</translation>
    </message>
    <message>
        <source>Send reminder %1</source>
        <translation>Envoyer la relance %1</translation>
    </message>
    <message>
        <source>The provider gives the customer an account number and a reference. They are asked for first; the mail leaves only when they are known. What comes in is booked when all of it is there.</source>
        <translation>Le prestataire donne au client un numéro de compte et une référence. Ils sont d’abord demandés&#x202f;; l’e-mail ne part qu’une fois connus. Ce qui arrive est comptabilisé lorsque tout est là.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Ctrl+Entrée envoie, Échap quitte sans effet.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Envoi d’un test…</translation>
    </message>
    <message>
        <source>The test was accepted by mail server. The customer got nothing.</source>
        <translation>Le test a été accepté par le serveur de messagerie. Le client n’a rien reçu.</translation>
    </message>
    <message>
        <source>&amp;Copy link only</source>
        <translation>&amp;Copier seulement le lien</translation>
    </message>
    <message>
        <source>Makes the link and copies it. Nothing is mailed.</source>
        <translation>Crée le lien et le copie. Aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language of the mail and what goes along</source>
        <translation>Langue de l’e-mail et de ce qui l’accompagne</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Celle du client</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1 (customer)</source>
        <comment>language</comment>
        <translation>%1 (client)</translation>
    </message>
    <message>
        <source>The link asks for this part. It does not end by itself: it is closed when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>Le lien demande cette partie. Il n’expire pas de lui-même&#xa0;: il est fermé lorsque le montant ouvert devient inférieur. Le reste demeure ouvert. Le lien est d’abord créé&#x202f;; l’e-mail ne part qu’une fois qu’il existe.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount. It does not end by itself: it is closed when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>Le lien demande la totalité du montant ouvert. Il n’expire pas de lui-même&#xa0;: il est fermé lorsque le montant ouvert change. Le lien est d’abord créé&#x202f;; l’e-mail ne part qu’une fois qu’il existe.</translation>
    </message>
    <message>
        <source>&amp;Make link when online</source>
        <translation>&amp;Créer le lien une fois en ligne</translation>
    </message>
    <message>
        <source>The link is made once there is a way out again. Nothing is mailed.</source>
        <translation>Le lien est créé dès le retour en ligne. Aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>The link asks for this part until %1. It is closed earlier when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>Le lien demande cette partie jusqu’au %1. Il est fermé plus tôt lorsque le montant ouvert devient inférieur. Le reste demeure ouvert. Le lien est d’abord créé&#x202f;; l’e-mail ne part qu’une fois qu’il existe.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount until %1. It is closed earlier when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>Le lien demande la totalité du montant ouvert jusqu’au %1. Il est fermé plus tôt lorsque le montant ouvert change. Le lien est d’abord créé&#x202f;; l’e-mail ne part qu’une fois qu’il existe.</translation>
    </message>
</context>
<context>
    <name>quittance::MailFilesBox</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Invoice &amp;PDF</source>
        <translation>&amp;PDF de la facture</translation>
    </message>
    <message>
        <source>&amp;Statement of account</source>
        <translation>&amp;Relevé de compte</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Aucune pièce jointe.</translation>
    </message>
    <message>
        <source>E-in&amp;voice (XML)</source>
        <translation>&amp;Facture électronique (XML)</translation>
    </message>
</context>
<context>
    <name>quittance::MailForms</name>
    <message>
        <source>Forms of the mail</source>
        <translation>Formes de l’e-mail</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>quittance::MailHead</name>
    <message>
        <source>%1 %2</source>
        <comment>provider and account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1 «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>amount</comment>
        <translation>ouvert %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>amount</comment>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>quittance::MailMatter</name>
    <message>
        <source>Send reminder</source>
        <translation>Envoyer une relance</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Envoyer un reçu</translation>
    </message>
    <message>
        <source>Send PDF only</source>
        <translation>Envoyer seulement le PDF</translation>
    </message>
    <message>
        <source>Send statement</source>
        <translation>Envoyer un relevé</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Envoyer le lien de paiement</translation>
    </message>
</context>
<context>
    <name>quittance::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mails leave through your own mail server, from the company&apos;s address. Nothing of ours is between.</source>
        <translation>Les e-mails partent par votre propre serveur de messagerie, depuis l’adresse de la société. Rien de nous entre les deux.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Only for a server whose certificate this computer does not know: a PEM file of its authority.</source>
        <translation>Seulement pour un serveur dont cet ordinateur ne connaît pas le certificat&#xa0;: un fichier PEM de son autorité.</translation>
    </message>
    <message>
        <source>&amp;Set up mail account…</source>
        <translation>&amp;Configurer le compte e-mail…</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>La société n’a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Change mail account…</source>
        <translation>&amp;Modifier le compte e-mail…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>quittance::MailText</name>
    <message>
        <source>Addresses well-formed</source>
        <translation>Adresses bien formées</translation>
    </message>
    <message>
        <source>Invoice open</source>
        <translation>Facture ouverte</translation>
    </message>
    <message>
        <source>Not mailed in the last 2 days</source>
        <translation>Pas d’e-mail ces 2 derniers jours</translation>
    </message>
    <message>
        <source>Provider takes this amount</source>
        <translation>Montant accepté par le prestataire</translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation>Serveur configuré</translation>
    </message>
    <message>
        <source>Provider knows the customer</source>
        <translation>Client connu du prestataire</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>Pas de litige</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Reminders not held</source>
        <translation>Relances non suspendues</translation>
    </message>
    <message>
        <source>Not sent before</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>The address is missing</source>
        <translation>L’adresse manque</translation>
    </message>
    <message>
        <source>An address is not well-formed</source>
        <translation>Une adresse est mal formée</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice</source>
        <translation>Rien n’est ouvert sur cette facture</translation>
    </message>
    <message>
        <source>Mailed in the last 2 days</source>
        <translation>E-mail envoyé ces 2 derniers jours</translation>
    </message>
    <message>
        <source>The provider&apos;s key is missing</source>
        <translation>Il manque la clé du prestataire</translation>
    </message>
    <message>
        <source>The provider does not take this amount</source>
        <translation>Le prestataire n’accepte pas ce montant</translation>
    </message>
    <message>
        <source>The mail server is not set</source>
        <translation>Le serveur de messagerie n’est pas configuré</translation>
    </message>
    <message>
        <source>The provider is told who the customer is</source>
        <translation>Le prestataire apprend qui est le client</translation>
    </message>
    <message>
        <source>The payment is disputed</source>
        <translation>Le paiement est contesté</translation>
    </message>
    <message>
        <source>Not overdue yet</source>
        <translation>Pas encore en retard</translation>
    </message>
    <message>
        <source>Reminders are held</source>
        <translation>Les relances sont suspendues</translation>
    </message>
    <message>
        <source>This was sent before</source>
        <translation>Cet envoi a déjà été fait</translation>
    </message>
    <message>
        <source>This cannot be sent now</source>
        <translation>Envoi impossible pour l’instant</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Relance %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Reminder %1 e-mail</source>
        <translation>E-mail de la relance %1</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <translation>E-mail du reçu</translation>
    </message>
    <message>
        <source>Document e-mail</source>
        <translation>E-mail du document</translation>
    </message>
    <message>
        <source>Statement e-mail</source>
        <translation>E-mail du relevé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Held for this customer until %1</source>
        <translation>Suspendues pour ce client jusqu’au %1</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Suspendues jusqu’au %1</translation>
    </message>
    <message>
        <source>Less than what is open</source>
        <translation>Inférieur au montant ouvert</translation>
    </message>
    <message>
        <source>Not a part of what is open</source>
        <translation>Ce n’est pas une partie du montant ouvert</translation>
    </message>
    <message>
        <source>Last day of the link is ahead</source>
        <translation>Dernier jour du lien à venir</translation>
    </message>
    <message>
        <source>Files can go along</source>
        <translation>Fichiers acceptés</translation>
    </message>
    <message>
        <source>E-invoice is complete</source>
        <translation>Facture électronique complète</translation>
    </message>
    <message>
        <source>Last day of the link is over or cannot be read</source>
        <translation>Dernier jour du lien passé ou illisible</translation>
    </message>
    <message>
        <source>Files cannot go along</source>
        <translation>Fichiers refusés</translation>
    </message>
    <message>
        <source>The e-invoice is not complete</source>
        <translation>La facture électronique est incomplète</translation>
    </message>
    <message>
        <source>Refused by mail server, dismissed</source>
        <translation>Refusé par le serveur de messagerie, vu</translation>
    </message>
</context>
<context>
    <name>quittance::MainWindow</name>
    <message>
        <source>%1 – Quittance</source>
        <translation>%1 – Quittance</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mode, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import invoices, customers or payments (Ctrl+Shift+I)</source>
        <translation>Importer des factures, des clients ou des paiements (Ctrl+Maj+I)</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Saisir un paiement</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 à traiter</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape s&amp;uivante</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Lignes copiées.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Connecté&#xa0;: %1. Ses contacts sont en cours de récupération.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Aucun CRM n’a encore été synchronisé.</translation>
    </message>
    <message>
        <source>&amp;Bring customer back</source>
        <translation>&amp;Désarchiver le client</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>&amp;Archiver le client</translation>
    </message>
    <message>
        <source>Invoice %1 issued.</source>
        <translation>Facture %1 émise.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exporter les factures</translation>
    </message>
    <message>
        <source>invoices-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>invoices-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Exporter les versements</translation>
    </message>
    <message>
        <source>payouts-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payouts-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exporter les paiements</translation>
    </message>
    <message>
        <source>payments-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payments-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
    <message>
        <source>Stop waiting &amp;for %1</source>
        <translation>Ne plus &amp;attendre %1</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>&amp;Attendre le paiement</translation>
    </message>
    <message>
        <source>There is no payment link to wait for.</source>
        <translation>Il n’y a aucun lien de paiement à attendre.</translation>
    </message>
    <message>
        <source>This document is not being paid by transfer.</source>
        <translation>Ce document n’est pas en cours de paiement par virement.</translation>
    </message>
    <message>
        <source>Only what is open, and not under way already, can be paid.</source>
        <translation>Seul ce qui est ouvert et pas déjà en cours peut être payé.</translation>
    </message>
    <message>
        <source>This customer has no saved cards, and that page is for looking after them.</source>
        <translation>Ce client n’a pas de carte enregistrée, et cette page sert à les gérer.</translation>
    </message>
    <message>
        <source>Not waiting for %1 any more.</source>
        <translation>Le paiement de %1 n’est plus attendu.</translation>
    </message>
    <message>
        <source>Waiting for the payment of %1; looking every 20 seconds.</source>
        <translation>En attente du paiement de %1&#x202f;; vérification toutes les 20 secondes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The address of a page on which %1 looks after saved cards is copied.</source>
        <translation>L’adresse d’une page sur laquelle %1 gère ses cartes enregistrées est copiée.</translation>
    </message>
    <message>
        <source>1 dispute to answer</source>
        <translation>1 litige à traiter</translation>
    </message>
    <message>
        <source>%1 disputes to answer</source>
        <translation>%1 litiges à traiter</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>&amp;Ouvrir chez le prestataire</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>&amp;Ouvrir dans %1</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Aucun navigateur n’a répondu. L’adresse est %1</translation>
    </message>
    <message>
        <source>%1 to match</source>
        <translation>%1 à rapprocher</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Resynchroniser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>They are gone there</source>
        <translation>Disparues là-bas</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 invoices are mailed at once. Select fewer.</source>
        <translation>Au plus %1 factures sont envoyées par e-mail à la fois. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Only what is overdue and not disputed can be reminded of.</source>
        <translation>Seul ce qui est en retard et non contesté peut être relancé.</translation>
    </message>
    <message>
        <source>There is a receipt for a paid invoice only.</source>
        <translation>Il n’y a de reçu que pour une facture payée.</translation>
    </message>
    <message>
        <source>Only what is issued and not void can be sent.</source>
        <translation>Seul ce qui est émis et non annulé peut être envoyé.</translation>
    </message>
    <message>
        <source>Nothing is open here to be reminded of.</source>
        <translation>Rien d’ouvert à relancer ici.</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Retiré. Le mouvement est de nouveau en attente.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>Retiré lors de la revue</translation>
    </message>
    <message>
        <source>%1 is not possible for %2.</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1&#xa0;: impossible pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as shown</source>
        <translation>
            <numerusform>%n ligne, telle qu’affichée</numerusform>
            <numerusform>%n lignes, telles qu’affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is printed…</source>
        <translation>Lecture des données à imprimer…</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Création du document…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>No program for PDF answered. The document is %1</source>
        <translation>Aucun programme pour PDF n’a répondu. Le document est %1</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Aucun programme n’ouvre de dossiers ici. Emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <comment>what can be undone</comment>
        <translation>Modification des colonnes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what was taken back: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Première et dernière ligne</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Date field: today, day, week, month, year</source>
        <translation>Champ de date&#xa0;: aujourd’hui, jour, semaine, mois, année</translation>
    </message>
    <message>
        <source>T, + −, W K, M H, Y R</source>
        <translation>T, + −, W K, M H, Y R</translation>
    </message>
    <message>
        <source>Amount field: calculate</source>
        <translation>Champ de montant&#xa0;: calculer</translation>
    </message>
    <message>
        <source>+ − * / ( )</source>
        <translation>+ − * / ( )</translation>
    </message>
    <message>
        <source>Quits when everything is sent.</source>
        <translation>Se ferme une fois tout envoyé.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in this book.</source>
        <translation>Il n’y a pas de facture %1 dans ce livre.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message>
        <source>Up to %1 rows are copied. Export takes all that are shown.</source>
        <translation>%1 lignes au plus sont copiées. L’export prend toutes celles qui sont affichées.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1: this computer is offline. What came in meanwhile is not here.</source>
        <translation>Dernière synchronisation&#xa0;: %1. Cet ordinateur est hors ligne. Ce qui est arrivé entre-temps n’est pas ici.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1. What came in meanwhile is not here.</source>
        <translation>Dernière synchronisation&#xa0;: %1. Ce qui est arrivé entre-temps n’est pas ici.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>what a table is called</comment>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drafts are deleted one at a time.</source>
        <translation>Les brouillons se suppriment un par un.</translation>
    </message>
    <message>
        <source>At most %1 invoices are done at once. Select fewer.</source>
        <translation>%1 factures au plus sont traitées à la fois. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Tell CRM</source>
        <comment>what can be undone</comment>
        <translation>Transmission au CRM</translation>
    </message>
    <message>
        <source>Taken back. Nothing was told.</source>
        <translation>Retiré. Rien n’a été transmis.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1 (next %2)</source>
        <comment>time, time</comment>
        <translation>Synchronisé %1 (prochaine %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opens the book for writing once it is free; until then, shows what was changed</source>
        <translation>Ouvre le livre en écriture dès qu’il est libre&#x202f;; d’ici là, montre ce qui a changé</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucun motif n’a été indiqué.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motif&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Something of it is paid, credited or written off. Take that back first, or issue a credit note.</source>
        <translation>Une partie est payée, créditée ou passée en perte. Retirez d’abord cette opération, ou établissez un avoir.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n’est connecté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list, and the name of the saved view it is shown in</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reconcile: choose a proposal</source>
        <translation>Rapprochement&#xa0;: choisir une proposition</translation>
    </message>
    <message>
        <source>Reconcile: accept the proposal</source>
        <translation>Rapprochement&#xa0;: accepter la proposition</translation>
    </message>
    <message>
        <source>Reconcile: match by hand</source>
        <translation>Rapprochement&#xa0;: rapprocher manuellement</translation>
    </message>
    <message>
        <source>M, Space</source>
        <translation>M, Espace</translation>
    </message>
    <message>
        <source>Reconcile: skip</source>
        <translation>Rapprochement&#xa0;: passer</translation>
    </message>
    <message>
        <source>Reconcile: set aside</source>
        <translation>Rapprochement&#xa0;: mettre de côté</translation>
    </message>
    <message>
        <source>Reconcile: undo</source>
        <translation>Rapprochement&#xa0;: annuler</translation>
    </message>
    <message>
        <source>The system keychain could not be used when the sample book was made, so it has no movements of the bank to match. Unlock the keychain, remove the sample book by the menu File, and make it again.</source>
        <translation>Le trousseau du système n’a pas pu être utilisé à la création du livre d’exemple&#x202f;; il n’a donc pas de mouvements bancaires à rapprocher. Déverrouillez le trousseau, supprimez le livre d’exemple par le menu Fichier et créez-le de nouveau.</translation>
    </message>
    <message>
        <source>The filter hides this invoice. Choose one in the list.</source>
        <translation>Le filtre masque cette facture. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>1 conflict to review</source>
        <translation>1 conflit à examiner</translation>
    </message>
    <message>
        <source>%1 conflicts to review</source>
        <translation>%1 conflits à examiner</translation>
    </message>
    <message>
        <source>Delete recurring invoice</source>
        <comment>what can be undone</comment>
        <translation>Suppression de la facture récurrente</translation>
    </message>
    <message>
        <source>The recurring invoice is back.</source>
        <translation>La facture récurrente est rétablie.</translation>
    </message>
    <message>
        <source>A mail about it waits in the outbox. Drop that first, or issue a credit note.</source>
        <translation>Un e-mail à son sujet attend dans la boîte d’envoi. Abandonnez-le d’abord, ou établissez un avoir.</translation>
    </message>
    <message>
        <source>It was mailed, or may have been. Issue a credit note instead.</source>
        <translation>Elle a été envoyée par e-mail, ou l’a peut-être été. Établissez plutôt un avoir.</translation>
    </message>
    <message>
        <source>Its payment link can be paid, and somebody may have it. Issue a credit note instead.</source>
        <translation>Son lien de paiement est actif, et quelqu’un l’a peut-être. Établissez plutôt un avoir.</translation>
    </message>
    <message>
        <source>Dismissed. It stays in the list as refused.</source>
        <translation>Marqué comme vu. L’opération reste dans la liste comme refusée.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>what can be undone</comment>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>No longer dismissed. It needs you again.</source>
        <translation>N’est plus marqué comme vu. L’opération est de nouveau à traiter.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to a mail about %1.</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>
            <numerusform>Déposez pour joindre %n fichier à un e-mail sur %1.</numerusform>
            <numerusform>Déposez pour joindre %n fichiers à un e-mail sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read %n bank statement(s).</source>
        <translation>
            <numerusform>Déposez pour lire %n relevé bancaire.</numerusform>
            <numerusform>Déposez pour lire %n relevés bancaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s).</source>
        <translation>
            <numerusform>Déposez pour importer %n fichier.</numerusform>
            <numerusform>Déposez pour importer %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry in Outbox for which this is possible.</source>
        <translation>Choisissez dans la boîte d’envoi un élément pour lequel c’est possible.</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <comment>what can be undone: of an amount and its payer</comment>
        <translation>Décision sur %1</translation>
    </message>
</context>
<context>
    <name>quittance::MappedView</name>
    <message>
        <source>Change &amp;mapping…</source>
        <translation>Modifier la &amp;correspondance…</translation>
    </message>
    <message>
        <source>How the fields are mapped</source>
        <translation>Correspondance des champs</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Which field goes where, which way, and who is right when both changed</source>
        <translation>Quel champ va où, dans quel sens, et qui a raison quand les deux ont changé</translation>
    </message>
    <message>
        <source>%1 has no records yet that could be shown here.</source>
        <translation>%1 n’a pas encore de fiches à afficher ici.</translation>
    </message>
    <message>
        <source>What real records of %1 hold in each field.</source>
        <translation>Ce que de vraies fiches de %1 contiennent dans chaque champ.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) do not fit and stay off until their mapping is changed.</source>
        <translation>
            <numerusform>%n champ ne convient pas et reste inactif jusqu’à ce que sa correspondance soit modifiée.</numerusform>
            <numerusform>%n champs ne conviennent pas et restent inactifs jusqu’à ce que leur correspondance soit modifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Notre champ</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>De l’entreprise ou de la personne</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>Champ CRM</translation>
    </message>
    <message>
        <source>%1 · does not fit</source>
        <comment>name of a field</comment>
        <translation>%1 · ne convient pas</translation>
    </message>
    <message>
        <source>It could not be looked. The mapping can be changed later as well.</source>
        <translation>La recherche n’a pas abouti. La correspondance peut aussi être modifiée plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of Quittance&apos;s own are not there yet and stay off. Once it is connected, “Fields there…” under “CRM sync” makes or lists them.</source>
        <translation>
            <numerusform>%n champ propre à Quittance n’y existe pas encore et reste inactif. Une fois la connexion établie, «&#xa0;Champs CRM…&#xa0;» sous «&#xa0;Synchro CRM&#xa0;» le crée ou l’indique.</numerusform>
            <numerusform>%n champs propres à Quittance n’y existent pas encore et restent inactifs. Une fois la connexion établie, «&#xa0;Champs CRM…&#xa0;» sous «&#xa0;Synchro CRM&#xa0;» les crée ou les indique.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not there yet</source>
        <comment>name of a field</comment>
        <translation>%1 · pas encore créé</translation>
    </message>
</context>
<context>
    <name>quittance::MappingDialog</name>
    <message>
        <source>Our field</source>
        <translation>Notre champ</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>De l’entreprise ou de la personne</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>Champ CRM</translation>
    </message>
    <message>
        <source>If both changed</source>
        <translation>Si les deux ont changé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Edit field mapping</source>
        <translation>Modifier la correspondance des champs</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Correspondance des champs</translation>
    </message>
    <message>
        <source>%1 and customers</source>
        <translation>%1 et clients</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Take the mapping of another book from a file</source>
        <translation>Reprendre la correspondance d’un autre livre depuis un fichier</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write this mapping to a file</source>
        <translation>Écrire cette correspondance dans un fichier</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults…</source>
        <translation>Rétablir &amp;tous les défauts…</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Sens</translation>
    </message>
    <message>
        <source>O&amp;f the</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>C&amp;RM field</source>
        <translation>Champ C&amp;RM</translation>
    </message>
    <message>
        <source>&amp;If both changed</source>
        <translation>Si les &amp;deux ont changé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Côté CRM</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Comment c’est compris</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What five real records make of it</source>
        <translation>Ce qu’en font cinq fiches réelles</translation>
    </message>
    <message>
        <source>Defa&amp;ult of this field</source>
        <translation>Dé&amp;faut de ce champ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; what was saved stays (Esc)</source>
        <translation>Fermer&#x202f;; ce qui a été enregistré reste (Échap)</translation>
    </message>
    <message>
        <source>&amp;Save this field</source>
        <translation>&amp;Enregistrer ce champ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>%1 of %2 fields mapped</source>
        <translation>%1 champs sur %2 en correspondance</translation>
    </message>
    <message>
        <source>%1, %2 broken</source>
        <comment>so many mapped, so many broken</comment>
        <translation>%1, %2 défectueux</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Choisissez un champ.</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>a field, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none: off</source>
        <translation>aucun&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>label, kind of value, name of a field</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1 · gone there</source>
        <translation>%1 · absent du CRM</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non transmis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, client %2</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Map “%1” like this?</source>
        <translation>Mettre «&#xa0;%1&#xa0;» ainsi en correspondance&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” is mapped anew.</source>
        <translation>Nouvelle correspondance pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Rétablir le défaut</translation>
    </message>
    <message>
        <source>Map “%1” as at first?</source>
        <translation>Rétablir la correspondance initiale de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>“%1” is mapped as at first.</source>
        <translation>Correspondance initiale rétablie pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>un sens</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Conversion</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Scinder le nom</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Code devise</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is done to a value</comment>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>What is done to a value</source>
        <translation>Ce qui est fait d’une valeur</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What the chosen record holds</source>
        <translation>Ce que contient la fiche choisie</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Trim</source>
        <comment>blanks at the ends of a text</comment>
        <translation>Suppr. espaces</translation>
    </message>
</context>
<context>
    <name>quittance::MappingEffectDialog</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Customers that would change</source>
        <translation>Clients qui changeraient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Tout laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>quittance::MappingKeeper</name>
    <message>
        <source>All fields are mapped as at first already.</source>
        <translation>Tous les champs ont déjà leur correspondance initiale.</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Rétablir tous les défauts</translation>
    </message>
    <message>
        <source>1 field is mapped otherwise than at first. Map it as at first?</source>
        <translation>1 champ n’a plus sa correspondance initiale. La rétablir&#x202f;?</translation>
    </message>
    <message>
        <source>%1 fields are mapped otherwise than at first. Map all of them as at first?</source>
        <translation>%1 champs n’ont plus leur correspondance initiale. La rétablir pour tous&#x202f;?</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>All fields are mapped as at first.</source>
        <translation>Tous les champs ont leur correspondance initiale.</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importer la correspondance</translation>
    </message>
    <message>
        <source>Field mapping (*.json)</source>
        <translation>Correspondance des champs (*.json)</translation>
    </message>
    <message>
        <source>The file maps everything as it is already.</source>
        <translation>Le fichier correspond déjà en tout à l’état actuel.</translation>
    </message>
    <message>
        <source>The file maps 1 field otherwise. Map it as it says?</source>
        <translation>Le fichier donne à 1 champ une autre correspondance. La reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>The file maps %1 fields otherwise. Map them as it says?</source>
        <translation>Le fichier donne à %1 champs une autre correspondance. La reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The mapping was imported.</source>
        <translation>La correspondance a été importée.</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <translation>Exporter la correspondance</translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation>La correspondance a été écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>quittance::MappingTable</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Notre champ</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisissez une colonne</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>Two columns could be it</source>
        <translation>Deux colonnes possibles</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
</context>
<context>
    <name>quittance::MatchDialog</name>
    <message>
        <source>Number, customer or amount</source>
        <translation>Numéro, client ou montant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Match movement by hand</source>
        <translation>Rapprocher un mouvement manuellement</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Currency of the invoices</source>
        <translation>Devise des factures</translation>
    </message>
    <message>
        <source>Amount paid in that currency</source>
        <translation>Montant payé dans cette devise</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Somme exacte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>1 invoice taken</source>
        <translation>1 facture prise</translation>
    </message>
    <message>
        <source>%1 invoices taken</source>
        <translation>%1 factures prises</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>There are more than are shown. Type a part of the number, the customer or the amount.</source>
        <translation>Il y en a plus que celles affichées. Tapez une partie du numéro, du client ou du montant.</translation>
    </message>
    <message>
        <source>The bank changed the money. Say how much was paid in %1.</source>
        <translation>La banque a converti l’argent. Indiquez combien a été payé en %1.</translation>
    </message>
    <message>
        <source>All of it is for %1.</source>
        <translation>Tout est pour %1.</translation>
    </message>
    <message>
        <source>What is left stays as credit of %1.</source>
        <translation>Le reste demeure un crédit de %1.</translation>
    </message>
    <message>
        <source>This movement is the money of the payment in view. Nothing is booked again.</source>
        <translation>Ce mouvement est l’argent du paiement affiché. Rien n’est comptabilisé à nouveau.</translation>
    </message>
    <message>
        <source>This movement is the payout in view.</source>
        <translation>Ce mouvement est le versement affiché.</translation>
    </message>
    <message>
        <source>All of it becomes credit of the customer in view.</source>
        <translation>Tout devient un crédit du client affiché.</translation>
    </message>
    <message>
        <source>The payment in view came back: what it paid is open again.</source>
        <translation>Le paiement affiché a été rejeté&#xa0;: ce qu’il payait est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>This movement is the refund in view. Nothing is booked again.</source>
        <translation>Ce mouvement est le remboursement affiché. Rien n’est comptabilisé à nouveau.</translation>
    </message>
    <message>
        <source>%1 is another customer&apos;s. A movement is one customer&apos;s payment; allocate the rest afterwards.</source>
        <translation>%1 est à un autre client. Un mouvement est le paiement d’un seul client&#x202f;; affectez le reste ensuite.</translation>
    </message>
    <message>
        <source>Nothing is left of this movement.</source>
        <translation>Il ne reste rien de ce mouvement.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Recorded payments</source>
        <translation>Paiements saisis</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Customer&apos;s credit</source>
        <translation>Crédit du client</translation>
    </message>
    <message>
        <source>Payments that came back</source>
        <translation>Paiements rejetés</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>No open invoice in this currency.</source>
        <translation>Aucune facture ouverte dans cette devise.</translation>
    </message>
    <message>
        <source>No payment recorded by hand waits for its movement, up to this amount.</source>
        <translation>Aucun paiement saisi manuellement n’attend son mouvement, jusqu’à ce montant.</translation>
    </message>
    <message>
        <source>No payout waits for its movement, up to this amount.</source>
        <translation>Aucun versement n’attend son mouvement, jusqu’à ce montant.</translation>
    </message>
    <message>
        <source>No such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>No payment through the bank of exactly this amount can have come back.</source>
        <translation>Aucun paiement bancaire d’exactement ce montant ne peut avoir été rejeté.</translation>
    </message>
    <message>
        <source>No refund paid from the bank waits for its movement, up to this amount.</source>
        <translation>Aucun remboursement payé depuis la banque n’attend son mouvement, jusqu’à ce montant.</translation>
    </message>
    <message>
        <source>Space takes the invoice in view; F2 or a number takes a part of it.</source>
        <translation>Espace prend la facture affichée&#x202f;; F2 ou un nombre en prend une partie.</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Montant pour %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Payout, provider or amount</source>
        <translation>Versement, prestataire ou montant</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Rien ne convient ici.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Rapprocher (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Choose the one that this movement is.</source>
        <translation>Choisissez la ligne à laquelle ce mouvement correspond.</translation>
    </message>
    <message>
        <source>The movement is used up; %1 stays open.</source>
        <translation>Le mouvement est épuisé&#x202f;; %1 reste ouvert.</translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message>
        <source>Merge customer</source>
        <translation>Fusionner le client</translation>
    </message>
    <message>
        <source>becomes another name of the customer you choose</source>
        <translation>devient un autre nom du client choisi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Documents, payments and links to CRMs move; drafts and recurring invoices, too. The details of the one that is kept stay as they are. This cannot be taken back.</source>
        <translation>Les documents, les paiements et les liens vers les CRM suivent&#x202f;; les brouillons et les factures récurrentes aussi. Les données du client gardé restent telles quelles. C’est irréversible.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation>Sont repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Fusionner dans %1</translation>
    </message>
</context>
<context>
    <name>quittance::ModeBadge</name>
    <message>
        <source>%1: %2</source>
        <comment>LIVE or TEST, account</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
</context>
<context>
    <name>quittance::ModeStripe</name>
    <message>
        <source>%1: %2</source>
        <comment>mode and what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quittance::MoneyActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, method, amount</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment of %1 recorded.</source>
        <translation>Paiement de %1 saisi.</translation>
    </message>
    <message>
        <source>Credit note %1 about %2 issued.</source>
        <translation>Avoir %1 sur %2 émis.</translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation>Annuler la facture</translation>
    </message>
    <message>
        <source>The invoice keeps its number and nothing is open on it any more. That cannot be taken back. Only an invoice that nobody was sent and nothing was paid of can be void; any other needs a credit note.</source>
        <translation>La facture garde son numéro et plus rien n’y est ouvert. C’est irréversible. Seule une facture qui n’a été envoyée à personne et dont rien n’est payé peut être annulée&#x202f;; toute autre requiert un avoir.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 est annulée.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before %1 is void.</source>
        <translation>Demandé. Une seconde personne doit approuver avant l’annulation de %1.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>The amount is booked as a loss and no longer open. The customer is told nothing.</source>
        <translation>Le montant est comptabilisé en perte et n’est plus ouvert. Le client n’en est pas informé.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Written off on %1.</source>
        <translation>Passé en perte sur %1.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is written off on %1.</source>
        <translation>Demandé. Une seconde personne doit approuver avant le passage en perte sur %1.</translation>
    </message>
    <message>
        <source>Draft duplicated.</source>
        <translation>Brouillon dupliqué.</translation>
    </message>
    <message>
        <source>New draft made from %1.</source>
        <translation>Nouveau brouillon créé à partir de %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <translation>Retirer l’affectation</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Affecté</translation>
    </message>
    <message>
        <source>The amount is open again on the invoice, and the money is the customer&apos;s credit. It can be allocated anew.</source>
        <translation>Le montant est de nouveau ouvert sur la facture, et l’argent est un crédit du client. Il peut être affecté à nouveau.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken back. %1 is open again on %2.</source>
        <translation>Retiré. %1 sont de nouveau ouverts sur %2.</translation>
    </message>
    <message>
        <source>Allocate payment</source>
        <translation>Affecter le paiement</translation>
    </message>
    <message>
        <source>Allocated.</source>
        <translation>Affecté.</translation>
    </message>
    <message>
        <source>Allocate credit note</source>
        <translation>Affecter l’avoir</translation>
    </message>
    <message>
        <source>Allocate credit</source>
        <translation>Affecter le crédit</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Rembourser le paiement</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Refund invoice</source>
        <translation>Rembourser la facture</translation>
    </message>
    <message>
        <source>Refund credit note</source>
        <translation>Rembourser l’avoir</translation>
    </message>
    <message>
        <source>Refund to %1 booked.</source>
        <translation>Remboursement à %1 comptabilisé.</translation>
    </message>
    <message>
        <source>Refund to %1 written down. What goes through %2 is in Outbox.</source>
        <translation>Remboursement à %1 noté. Ce qui passe par %2 est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is paid back to %1.</source>
        <translation>Demandé. Une seconde personne doit approuver avant le remboursement à %1.</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Contrepasser le paiement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>For a payment that bounced: its money is gone, and every invoice it paid is open again. That cannot be taken back.</source>
        <translation>Pour un paiement impayé&#xa0;: son argent est parti, et chaque facture qu’il payait est de nouveau ouverte. C’est irréversible.</translation>
    </message>
    <message>
        <source>Payment of %1 reversed. What it paid is open again.</source>
        <translation>Paiement de %1 contrepassé. Ce qu’il payait est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Payment assigned to %1.</source>
        <translation>Paiement attribué à %1.</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <comment>what can be undone</comment>
        <translation>Retrait de l’affectation</translation>
    </message>
    <message>
        <source>Allocated again.</source>
        <translation>De nouveau affecté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Allocate</source>
        <comment>what can be undone</comment>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>The allocation is taken back.</source>
        <translation>L’affectation est retirée.</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Afficher la demande</translation>
    </message>
    <message>
        <source>Opens again</source>
        <comment>which invoice</comment>
        <translation>Rouvre</translation>
    </message>
    <message>
        <source>Nothing: %1 are left of it</source>
        <translation>Aucune&#xa0;: il en reste %1</translation>
    </message>
    <message>
        <source>%1, of which it pays %2</source>
        <comment>document, amount</comment>
        <translation>%1, dont il paie %2</translation>
    </message>
    <message>
        <source>%1 is told nothing yet, for nothing is paid back yet.</source>
        <translation>Rien n’est encore communiqué à %1, car rien n’est encore remboursé.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Passer %1 en perte</translation>
    </message>
</context>
<context>
    <name>quittance::MonthBars</name>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>milliers de %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>millions de %1</translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Encaissements par mois, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 so far: %2, %3</source>
        <comment>month, amount, payments</comment>
        <translation>%1 jusqu’ici&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>month, amount, payments</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::MonthLegend</name>
    <message>
        <source>%1 so far</source>
        <extracomment>what came in in a month that is not over; %1 is its name</extracomment>
        <translation>%1 à ce jour</translation>
    </message>
</context>
<context>
    <name>quittance::NeedLooks</name>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <comment>days</comment>
        <translation>En retard %1 j</translation>
    </message>
    <message numerus="yes">
        <source>%n or more invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n facture ou plus en retard sans relance</numerusform>
            <numerusform>%n factures ou plus en retard sans relance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n facture en retard sans relance</numerusform>
            <numerusform>%n factures en retard sans relance</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>%1 · answer by %2</source>
        <comment>customer, day</comment>
        <translation>%1 · réponse d’ici le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disputes</source>
        <translation>
            <numerusform>%n autre litige</numerusform>
            <numerusform>%n autres litiges</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed here and in %1</source>
        <translation>
            <numerusform>%n contact modifié ici et dans %1</numerusform>
            <numerusform>%n contacts modifiés ici et dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>Synchro CRM</translation>
    </message>
    <message numerus="yes">
        <source>%n mails refused</source>
        <translation>
            <numerusform>%n e-mail refusé</numerusform>
            <numerusform>%n e-mails refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, names</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Outcome of %n actions not known yet</source>
        <translation>
            <numerusform>Résultat de %n opération encore inconnu</numerusform>
            <numerusform>Résultat de %n opérations encore inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asking %2</source>
        <comment>what, provider</comment>
        <translation>%1 · question à %2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines to match</source>
        <translation>
            <numerusform>%n mouvement bancaire à rapprocher</numerusform>
            <numerusform>%n mouvements bancaires à rapprocher</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>%1 · statement of %2</source>
        <comment>how many, day</comment>
        <translation>%1 · relevé du %2</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>Expire dans %1 j</translation>
    </message>
    <message>
        <source>%1 •••• %2 of %3, %4</source>
        <comment>brand, last digits, customer, month</comment>
        <translation>%1 •••• %2 de %3, %4</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n more saved cards</source>
        <translation>
            <numerusform>%n autre carte enregistrée</numerusform>
            <numerusform>%n autres cartes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sans accès</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your approval</source>
        <translation>
            <numerusform>%n demande attend votre approbation</numerusform>
            <numerusform>%n demandes attendent votre approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes are open</source>
        <translation>
            <numerusform>%n litige est ouvert</numerusform>
            <numerusform>%n litiges sont ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved cards expire soon</source>
        <translation>
            <numerusform>%n carte enregistrée expire bientôt</numerusform>
            <numerusform>%n cartes enregistrées expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key or sign-in that works</source>
        <translation>%1 n’a ni clé ni connexion valable</translation>
    </message>
    <message numerus="yes">
        <source>%n actions refused</source>
        <translation>
            <numerusform>%n opération refusée</numerusform>
            <numerusform>%n opérations refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedRow</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>state, what, how much or where</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien à traiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedsWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>kinds of things</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n élément à traiter</numerusform>
            <numerusform>%n éléments à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NewBookForm</name>
    <message>
        <source>Start my book</source>
        <translation>Créer mon livre</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>first invoice number</source>
        <translation>premier numéro de facture</translation>
    </message>
    <message>
        <source>Later, from the dashboard</source>
        <translation>Plus tard, depuis le tableau de bord</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
</context>
<context>
    <name>quittance::NewCustomerPanel</name>
    <message>
        <source>Make customer</source>
        <translation>Créer le client</translation>
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
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>quittance::NoMatch</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Aucun résultat ici.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n in other statuses.</source>
        <translation>
            <numerusform>%n avec un autre statut.</numerusform>
            <numerusform>%n avec d’autres statuts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NoteActions</name>
    <message>
        <source>Edit note</source>
        <comment>what can be undone</comment>
        <translation>Modification de la note</translation>
    </message>
    <message>
        <source>The note is as it was.</source>
        <translation>La note est comme avant.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <comment>what can be undone</comment>
        <translation>Modification des étiquettes</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Les étiquettes sont comme avant.</translation>
    </message>
    <message>
        <source>Tags saved.</source>
        <translation>Étiquettes enregistrées.</translation>
    </message>
</context>
<context>
    <name>quittance::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) there are replaced.</source>
        <translation>
            <numerusform>%n note existante est remplacée.</numerusform>
            <numerusform>%n notes existantes sont remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who works with this book sees it.</source>
        <translation>Seules les personnes qui travaillent avec ce livre la voient.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Enregistrer la note (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::NumberingPage</name>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Numbers are given when a document is issued, without gaps, and begin anew with each fiscal year where they name it.</source>
        <translation>Les numéros sont attribués à l’émission d’un document, sans rupture de séquence, et recommencent à chaque exercice lorsqu’ils l’indiquent.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Look of the number</source>
        <translation>Format du numéro</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>{series} is the name of the series, {yyyy} or {yy} the fiscal year, {seq:6} the running number with at least six digits. Everything else stands as it is.</source>
        <translation>{series} est le nom de la série, {yyyy} ou {yy} l’exercice, {seq:6} le numéro courant à six chiffres au moins. Tout le reste figure tel quel.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Once, before the first number of a fiscal year: where another program has left off.</source>
        <translation>Une fois, avant le premier numéro d’un exercice&#xa0;: là où un autre programme s’est arrêté.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a number of a document</extracomment>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Further series</source>
        <translation>Autres séries</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Ajouter la série</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>An invoice is numbered in one of these where its draft names it; without one, as above.</source>
        <translation>Une facture est numérotée dans l’une de ces séries si son brouillon la nomme&#x202f;; sinon, comme ci-dessus.</translation>
    </message>
</context>
<context>
    <name>quittance::OpenPanel</name>
    <message>
        <source>Open or restore</source>
        <translation>Ouvrir ou restaurer</translation>
    </message>
    <message>
        <source>Choose the folder of a book or its file, book.sqlite. A backup file becomes a book of its own; the one it was made from is not touched.</source>
        <translation>Choisissez le dossier d’un livre ou son fichier, book.sqlite. Un fichier de sauvegarde devient un livre à part&#x202f;; celui dont il provient n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Books on this computer</source>
        <translation>&amp;Livres sur cet ordinateur</translation>
    </message>
    <message>
        <source>Books on this computer</source>
        <translation>Livres sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open a book or a backup</source>
        <translation>Ouvrir un livre ou une sauvegarde</translation>
    </message>
    <message>
        <source>Books and backups (*.sqlite)</source>
        <translation>Livres et sauvegardes (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open the folder of a book</source>
        <translation>Ouvrir le dossier d’un livre</translation>
    </message>
</context>
<context>
    <name>quittance::Opener</name>
    <message>
        <source>The sample book is removed.</source>
        <translation>Le livre d’exemple est supprimé.</translation>
    </message>
    <message>
        <source>The sample book could not be removed completely.</source>
        <translation>Le livre d’exemple n’a pas pu être entièrement supprimé.</translation>
    </message>
    <message>
        <source>Another window has this open. Waiting for its answer…</source>
        <translation>C’est ouvert dans une autre fenêtre. En attente de sa réponse…</translation>
    </message>
</context>
<context>
    <name>quittance::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
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
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Everything reached its goal.</source>
        <translation>Tout est arrivé à destination.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Nobody knows whether this mail arrived. Ask %1, then decide; it is never sent again by itself.</source>
        <translation>On ne sait pas si cet e-mail est arrivé. Demandez à %1, puis décidez&#x202f;; il n’est jamais renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>%1 for %2 waits. It is tried by itself; dropping it ends that.</source>
        <translation>%1 pour %2 est en attente. Les essais sont automatiques&#x202f;; l’abandon y met fin.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 for %2 is held and leaves by itself. It can still be taken back.</source>
        <translation>%1 pour %2&#xa0;: envoi retenu, départ automatique. Il peut encore être retiré.</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Filtrer la boîte d’envoi</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Partie de ce qui figure dans une colonne (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody knows whether this happened. Look at %1, and drop it here only if it did not.</source>
        <translation>On ne sait pas si c’est arrivé. Vérifiez chez %1, et n’abandonnez ici que si ce n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>%1 for %2 was refused and is not tried again. Dismiss it once you have seen that; it stays in the list and needs nobody any more.</source>
        <translation>%1 pour %2&#xa0;: opération refusée, qui n’est pas retentée. Marquez-la comme vue une fois que vous en avez pris connaissance&#x202f;; elle reste dans la liste et n’attend plus personne.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Keep it as accepted; nothing more is sent</source>
        <translation>Le tenir pour accepté ; rien de plus n’est envoyé</translation>
    </message>
    <message>
        <source>Send the mail once more, as a new one</source>
        <translation>Envoyer l’e-mail encore une fois, comme un nouveau</translation>
    </message>
    <message>
        <source>End it: it is not tried again</source>
        <translation>Y mettre fin : plus aucune tentative n’est faite</translation>
    </message>
    <message>
        <source>Seen: it stays in the list and needs nobody any more</source>
        <translation>Vu : il reste dans la liste et n’a plus besoin de personne</translation>
    </message>
</context>
<context>
    <name>quittance::OwnFilesList</name>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Joindre un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>A file can be dropped here, too. Together they have 7 MiB at most.</source>
        <translation>Un fichier peut aussi être déposé ici. Ensemble, ils font 7&#xa0;Mio au plus.</translation>
    </message>
    <message>
        <source>Remove the chosen file from the mail</source>
        <translation>Enlever le fichier choisi de l’e-mail</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Vos propres fichiers</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a file, its size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>quittance::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The page appears here as soon as a customer is chosen.</source>
        <translation>La page apparaît ici dès qu’un client est choisi.</translation>
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
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteActions</name>
    <message>
        <source>Not possible for the invoice that is chosen, or none is chosen.</source>
        <translation>Impossible pour la facture choisie, ou aucune n’est choisie.</translation>
    </message>
    <message>
        <source>Not possible for the payment that is chosen, or none is chosen.</source>
        <translation>Impossible pour le paiement choisi, ou aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>Not possible for the movement that is chosen, or none is chosen.</source>
        <translation>Impossible pour le mouvement choisi, ou aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Not possible here now.</source>
        <translation>Impossible ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteQuery</name>
    <message>
        <source>invoices draft credit</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>factures brouillons avoirs</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>clients</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>paiements</translation>
    </message>
    <message>
        <source>bank lines movements</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>banque mouvements</translation>
    </message>
</context>
<context>
    <name>quittance::ParameterBar</name>
    <message>
        <source>Now</source>
        <comment>as the book is known now</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>To da&amp;y</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation>État c&amp;onnu le</translation>
    </message>
    <message>
        <source>By perio&amp;d</source>
        <translation>Par &amp;période</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>D&amp;evise</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>É&amp;tat au</translation>
    </message>
</context>
<context>
    <name>quittance::PartField</name>
    <message>
        <source>&amp;Ask for a part</source>
        <translation>&amp;Demander une partie</translation>
    </message>
    <message>
        <source>Amount the link asks for, %1</source>
        <translation>Montant demandé par le lien, %1</translation>
    </message>
</context>
<context>
    <name>quittance::PassphraseDialog</name>
    <message>
        <source>Use a passphrase</source>
        <translation>Utiliser une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>It seals the keys and passwords of this book in a file beside it, and is asked for once at each start. Nobody can recover it: write it down, and keep the recovery key of the book as well.</source>
        <translation>Elle scelle les clés et mots de passe de ce livre dans un fichier à côté de lui, et est demandée une fois à chaque démarrage. Personne ne peut la retrouver&#xa0;: notez-la, et conservez aussi la clé de récupération du livre.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase actuelle</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>At least %1 characters, and not always the same. Four words that do not belong together are easy to remember.</source>
        <translation>Au moins %1 caractères, et pas toujours les mêmes. Quatre mots sans rapport entre eux se retiennent facilement.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correcte. Un mot de plus la rend forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>quittance::PayByField</name>
    <message>
        <source>Payment page</source>
        <translation>Page de paiement</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>What the invoice says</source>
        <translation>Selon la facture</translation>
    </message>
</context>
<context>
    <name>quittance::PayWayText</name>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation>Sort code</translation>
    </message>
    <message>
        <source>Routing number</source>
        <translation>Routing number</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>Code SWIFT</translation>
    </message>
    <message>
        <source>CLABE</source>
        <translation>CLABE</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Code banque</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Page de paiement</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Page to pay at once</source>
        <translation>Page de paiement immédiat</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>%1 manquent encore</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 of the customer wait at %2 and pay nothing yet.</source>
        <translation>%1 du client attendent chez %2 et ne paient encore rien.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Code guichet</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Montant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>demande %1</translation>
    </message>
</context>
<context>
    <name>quittance::PayerDialog</name>
    <message>
        <source>&amp;Record payment…</source>
        <translation>&amp;Saisir un paiement…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Saisir un paiement</translation>
    </message>
    <message>
        <source>&amp;Who paid?</source>
        <translation>&amp;Qui a payé&#x202f;?</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>Qui a payé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentPane</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contrepassé</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>À la banque</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentWindow</name>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Affecter…</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message>
        <source>Payout %1, at the bank on %2</source>
        <comment>id, day</comment>
        <translation>Versement %1, à la banque le %2</translation>
    </message>
    <message>
        <source>Payout %1</source>
        <comment>id</comment>
        <translation>Versement %1</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>number of an invoice, how many more</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
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
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Frais du prestataire</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net, after the fee</source>
        <translation>Net, après frais</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withdrawn for the dispute</source>
        <translation>Retiré en raison du litige</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Rép. avant</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Pays these invoices</source>
        <translation>Paie ces factures</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Payout that brought it to the bank</source>
        <translation>Versement qui l’a porté à la banque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Rembourser… (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>Rien n’est en litige.</translation>
    </message>
    <message>
        <source>A payment whose payer asks for the money back stands here until that is decided.</source>
        <translation>Un paiement dont le payeur redemande l’argent figure ici jusqu’à la décision.</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Encore aucun paiement.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation>%1, frais %2</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Payeur inconnu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrer les paiements</translation>
    </message>
    <message>
        <source>Part of a name, a method or a number it pays, or an amount (Ctrl+F)</source>
        <translation>Partie d’un nom, d’un moyen ou d’un numéro payé, ou un montant (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Ce que le payeur a indiqué</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>They appear here by themselves once Stripe or PayPal is connected, or when you record one.</source>
        <translation>Ils apparaissent ici d’eux-mêmes une fois Stripe ou PayPal connecté, ou lorsque vous en saisissez un.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Unallocated, pays no invoice yet</source>
        <translation>Non affecté, ne paie encore aucune facture</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuves…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Ce qu’il faut réunir pour répondre, et ce que le livre en a</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutDetail</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Word there</source>
        <translation>Leur terme</translation>
    </message>
    <message>
        <source>The provider&apos;s own word</source>
        <translation>Le terme propre au prestataire</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Choose a payout to see what it is made of.</source>
        <translation>Choisissez un versement pour en voir la composition.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Lines of the payout</source>
        <translation>Lignes du versement</translation>
    </message>
    <message>
        <source>%1 · at the bank on %2</source>
        <comment>provider, day</comment>
        <translation>%1 · à la banque le %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Open it in the browser, at %1</source>
        <translation>L’ouvrir dans le navigateur, chez %1</translation>
    </message>
    <message>
        <source>all explained</source>
        <translation>tout est expliqué</translation>
    </message>
    <message>
        <source>shown, booked nowhere</source>
        <translation>affiché, non comptabilisé</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <source>of all lines</source>
        <translation>de toutes les lignes</translation>
    </message>
    <message>
        <source>They add up to it.</source>
        <translation>Leur somme y correspond.</translation>
    </message>
    <message>
        <source>%1 remain that they do not cover.</source>
        <translation>Elles laissent %1 non couverts.</translation>
    </message>
    <message>
        <source>A proposal: what became available since the payout before. %1 It is shown, and booked nowhere.</source>
        <translation>Proposition&#xa0;: ce qui est devenu disponible depuis le versement précédent. %1 Elle est affichée, mais pas comptabilisée.</translation>
    </message>
    <message>
        <source>Asking %1 what it probably consists of…</source>
        <translation>Question à %1 sur sa composition probable…</translation>
    </message>
    <message>
        <source>%1 · arrives %2</source>
        <comment>provider, day</comment>
        <translation>%1 · arrivée %2</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutLineDialog</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Match payout by hand</source>
        <translation>Rapprocher un versement manuellement</translation>
    </message>
    <message>
        <source>%1, %2, arrives %3</source>
        <comment>provider, amount, day</comment>
        <translation>%1, %2, arrivée %3</translation>
    </message>
    <message>
        <source>Movements of this amount</source>
        <translation>Mouvements de ce montant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Movements of exactly this amount that wait. Choose the one it arrived with.</source>
        <translation>Mouvements en attente d’exactement ce montant. Choisissez celui de son arrivée.</translation>
    </message>
    <message>
        <source>No movement of exactly %1 waits.</source>
        <translation>Aucun mouvement d’exactement %1 n’attend.</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statement of these days.</source>
        <translation>Importez le relevé bancaire de ces jours.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Rapprocher (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutText</name>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 tells what it is made of once it is done.</source>
        <translation>%1 en indique la composition une fois terminé.</translation>
    </message>
    <message>
        <source>%1 does not tell what a payout made by hand consists of.</source>
        <translation>%1 n’indique pas la composition d’un versement manuel.</translation>
    </message>
    <message>
        <source>What %1 told does not add up to it. The rest is shown, and booked nowhere.</source>
        <translation>Les indications de %1 n’en donnent pas le total. Le reste est affiché, mais pas comptabilisé.</translation>
    </message>
    <message>
        <source>The bank sent it back. The money is at %1 again.</source>
        <translation>La banque l’a renvoyé. L’argent est de nouveau chez %1.</translation>
    </message>
    <message>
        <source>The bank sent it back: %2. The money is at %1 again.</source>
        <translation>La banque l’a renvoyé&#xa0;: %2. L’argent est de nouveau chez %1.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Litige</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 paiement</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 paiements</translation>
    </message>
    <message>
        <source>%1 refund</source>
        <translation>%1 remboursement</translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation>%1 remboursements</translation>
    </message>
    <message>
        <source>%1 dispute</source>
        <translation>%1 litige</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 litiges</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>%1 frais</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 frais</translation>
    </message>
    <message>
        <source>%1 adjustment</source>
        <translation>%1 ajustement</translation>
    </message>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 ajustements</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Refunds %1, disputes %2, adjustments %3</source>
        <translation>Remboursements %1, litiges %2, ajustements %3</translation>
    </message>
    <message>
        <source>Explained in full; on its way to the bank.</source>
        <translation>Entièrement expliqué&#x202f;; en route vers la banque.</translation>
    </message>
    <message>
        <source>Explained in full.</source>
        <translation>Entièrement expliqué.</translation>
    </message>
    <message>
        <source>Payouts that failed count in no sum.</source>
        <translation>Les versements en échec ne comptent dans aucune somme.</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsAtBank</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Arrivée à la banque</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Payouts at the bank</source>
        <translation>Versements à la banque</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Match what is certain</source>
        <translation>Rapprocher les certains</translation>
    </message>
    <message>
        <source>Payouts whose own name, or whose provider, stands in the bank&apos;s text</source>
        <translation>Versements dont le nom, ou celui du prestataire, figure dans le texte de la banque</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Rapprocher manuellement…</translation>
    </message>
    <message>
        <source>Match 1 payout</source>
        <translation>Rapprocher 1 versement</translation>
    </message>
    <message>
        <source>Match %1 payouts</source>
        <translation>Rapprocher %1 versements</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Encore aucun versement.</translation>
    </message>
    <message>
        <source>Every payout is explained, and the bank has what should be there.</source>
        <translation>Chaque versement est expliqué, et la banque a ce qui doit y être.</translation>
    </message>
    <message>
        <source>1 payout leaves a question.</source>
        <translation>1 versement soulève une question.</translation>
    </message>
    <message>
        <source>%1 payouts leave a question.</source>
        <translation>%1 versements soulèvent une question.</translation>
    </message>
    <message>
        <source>No statements of a bank are read</source>
        <translation>Aucun relevé bancaire n’est lu</translation>
    </message>
    <message>
        <source>Its movement is known. Undo that in Reconcile first</source>
        <translation>Son mouvement est connu. Annulez d’abord cela dans Rapprochement</translation>
    </message>
    <message>
        <source>Say which movement of the bank it arrived with (M)</source>
        <translation>Indiquer avec quel mouvement bancaire il est arrivé (M)</translation>
    </message>
    <message>
        <source>Matched: the payout of %1.</source>
        <translation>Rapproché&#xa0;: le versement de %1.</translation>
    </message>
    <message>
        <source>1 payout was matched.</source>
        <translation>1 versement a été rapproché.</translation>
    </message>
    <message>
        <source>%1 payouts were matched.</source>
        <translation>%1 versements ont été rapprochés.</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Rembours., litiges</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Remboursements, litiges et ajustements</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Arrivée à la banque</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Rembours., litiges</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Remboursements, litiges et ajustements</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Encore aucun versement.</translation>
    </message>
    <message>
        <source>What Stripe or PayPal sends to your bank appears here by itself, explained line by line.</source>
        <translation>Ce que Stripe ou PayPal envoie à votre banque apparaît ici de lui-même, expliqué ligne par ligne.</translation>
    </message>
    <message>
        <source>Filter payouts</source>
        <translation>Filtrer les versements</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Partie de ce qui figure dans une colonne (Ctrl+F)</translation>
    </message>
    <message>
        <source>No line of the bank is matched to it yet</source>
        <translation>Aucun mouvement bancaire ne lui est encore rapproché</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Line of the bank it arrived with</source>
        <translation>Mouvement bancaire par lequel il est arrivé</translation>
    </message>
</context>
<context>
    <name>quittance::PermissionText</name>
    <message>
        <source>sending payment links</source>
        <translation>envoi de liens de paiement</translation>
    </message>
    <message>
        <source>pages on which a customer pays at once or saves a card</source>
        <translation>pages sur lesquelles un client paie immédiatement ou enregistre une carte</translation>
    </message>
    <message>
        <source>bank transfers, charging saved cards, learning what was paid</source>
        <translation>virements, débit de cartes enregistrées, connaissance des paiements</translation>
    </message>
    <message>
        <source>saving and removing cards</source>
        <translation>enregistrement et suppression de cartes</translation>
    </message>
    <message>
        <source>knowing a customer at Stripe, and the money that waits there for them</source>
        <translation>connaissance d’un client chez Stripe et de l’argent qui l’y attend</translation>
    </message>
    <message>
        <source>the page where customers look after their cards</source>
        <translation>la page sur laquelle les clients gèrent leurs cartes</translation>
    </message>
    <message>
        <source>paying money back</source>
        <translation>remboursement d’argent</translation>
    </message>
    <message>
        <source>seeing disputes</source>
        <translation>consultation des litiges</translation>
    </message>
    <message>
        <source>learning what was paid</source>
        <translation>connaissance des paiements</translation>
    </message>
    <message>
        <source>explaining payouts and fees</source>
        <translation>explication des versements et des frais</translation>
    </message>
</context>
<context>
    <name>quittance::Pill</name>
    <message>
        <source>%1, %2</source>
        <comment>filter and how many rows it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quittance::PlaceText</name>
    <message>
        <source>line %1</source>
        <comment>of a file</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <comment>of a bank&apos;s file</comment>
        <translation>écriture %1</translation>
    </message>
</context>
<context>
    <name>quittance::PrimaryAction</name>
    <message>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Envoyer le lien de paiement</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Envoyer une relance</translation>
    </message>
    <message>
        <source>Send link for the rest</source>
        <translation>Envoyer un lien pour le reste</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Voir le paiement</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Ouvrir le litige</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Envoyer un reçu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>quittance::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>%1 is what is printed: &quot;Overdue invoices&quot;</extracomment>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>quittance::ProblemsBox</name>
    <message>
        <source>Look at this before you issue it</source>
        <translation>À examiner avant l’émission</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quittance::ProviderActions</name>
    <message>
        <source>Who is this?…</source>
        <translation>Qui est-ce&#x202f;?…</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Page de retour…</translation>
    </message>
    <message>
        <source>%1 is linked with %2 at %3.</source>
        <comment>customer, id at the provider, provider</comment>
        <translation>%1 est lié à %2 chez %3.</translation>
    </message>
    <message>
        <source>Return page saved.</source>
        <translation>Page de retour enregistrée.</translation>
    </message>
    <message>
        <source>Asking for a page on which %1 is paid…</source>
        <translation>Demande d’une page de paiement pour %1…</translation>
    </message>
    <message>
        <source>No page for %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>Pas encore de page pour %1. %2</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Afficher la boîte d’envoi</translation>
    </message>
    <message>
        <source>The page on which %1 is paid is open in the browser.</source>
        <translation>La page de paiement pour %1 est ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Asking for a payment link of %1…</source>
        <translation>Demande du lien de paiement de %1…</translation>
    </message>
    <message>
        <source>No payment link of %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>Pas encore de lien de paiement pour %1. %2</translation>
    </message>
</context>
<context>
    <name>quittance::QuitDialog</name>
    <message>
        <source>Quit Quittance</source>
        <translation>Quitter Quittance</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are being sent.</source>
        <translation>
            <numerusform>%n e-mail est en cours d’envoi.</numerusform>
            <numerusform>%n e-mails sont en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are being sent.</source>
        <comment>mails, links, charges, refunds</comment>
        <translation>
            <numerusform>%n élément est en cours d’envoi.</numerusform>
            <numerusform>%n éléments sont en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cut off now is looked at again at the next start; a mail may then be uncertain.</source>
        <translation>Ce qui est interrompu maintenant est réexaminé au prochain démarrage&#x202f;; un e-mail peut alors être incertain.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>Quitter &amp;maintenant</translation>
    </message>
    <message>
        <source>Quit &amp;after them</source>
        <translation>Quitter &amp;ensuite</translation>
    </message>
</context>
<context>
    <name>quittance::ReasonDialog</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>currency, the most there is</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>quittance::RecipientField</name>
    <message>
        <source>Several addresses are divided by commas.</source>
        <translation>Plusieurs adresses se séparent par des virgules.</translation>
    </message>
    <message>
        <source>Add somebody (Alt+Down)</source>
        <translation>Ajouter quelqu’un (Alt+Bas)</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcilePage</name>
    <message>
        <source>%1 of %2</source>
        <comment>amount, payer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>an unknown payer</source>
        <translation>un payeur inconnu</translation>
    </message>
    <message>
        <source>Movements of the bank</source>
        <translation>Mouvements de la banque</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation>Importer un relevé…</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file: camt, MT940, OFX or CSV; or drop it here (Ctrl+Shift+B)</source>
        <translation>Lire un fichier de banque&#xa0;: camt, MT940, OFX ou CSV&#x202f;; ou le déposer ici (Ctrl+Maj+B)</translation>
    </message>
    <message>
        <source>Payouts…</source>
        <translation>Versements…</translation>
    </message>
    <message>
        <source>Which movement each payout arrived with</source>
        <translation>Avec quel mouvement chaque versement est arrivé</translation>
    </message>
    <message>
        <source>Close month…</source>
        <translation>Clôturer un mois…</translation>
    </message>
    <message>
        <source>The checklist of a month</source>
        <translation>La liste de contrôle d’un mois</translation>
    </message>
    <message>
        <source>Book what is certain…</source>
        <translation>Comptabiliser les certains…</translation>
    </message>
    <message>
        <source>A list of all that is certain; it is booked without asking for each</source>
        <translation>Une liste de tout ce qui est certain&#x202f;; la comptabilisation se fait sans demander à chaque fois</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Also what is matched, set aside or replaced</source>
        <translation>Aussi ce qui est rapproché, mis de côté ou remplacé</translation>
    </message>
    <message>
        <source>Filter movements</source>
        <translation>Filtrer les mouvements</translation>
    </message>
    <message>
        <source>Nothing to match.</source>
        <translation>Rien à rapprocher.</translation>
    </message>
    <message>
        <source>Import a statement of your bank, and what it may pay is looked for here.</source>
        <translation>Importez un relevé de votre banque&#x202f;; ce qu’il peut payer est recherché ici.</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>Mis de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation>C’est le même argent, compté une fois.</translation>
    </message>
    <message>
        <source>It counts on its own.</source>
        <translation>Il compte séparément.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>Retiré lors de la revue</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Retiré. Le mouvement est de nouveau en attente.</translation>
    </message>
    <message>
        <source>Nothing is certain enough to be booked without asking.</source>
        <translation>Rien n’est assez certain pour être comptabilisé sans demander.</translation>
    </message>
    <message>
        <source>1 movement was booked.</source>
        <translation>1 mouvement a été comptabilisé.</translation>
    </message>
    <message>
        <source>%1 movements were booked.</source>
        <translation>%1 mouvements ont été comptabilisés.</translation>
    </message>
    <message>
        <source>%1 %2 were not.</source>
        <comment>so many were booked, so many not</comment>
        <translation>%1 Non comptabilisés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Notre compte</translation>
    </message>
    <message>
        <source>Line ref</source>
        <translation>Réf. banque</translation>
    </message>
    <message>
        <source>The bank&apos;s own name of the movement</source>
        <translation>Référence du mouvement propre à la banque</translation>
    </message>
    <message>
        <source>Nothing to match. Last statement: %1.</source>
        <extracomment>%1 is a day: &quot;12 Nov&quot;</extracomment>
        <translation>Rien à rapprocher. Dernier relevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Part of a payer, a text or a reference, or an amount (Ctrl+F)</source>
        <translation>Partie d’un payeur, d’un texte ou d’une référence, ou un montant (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1, sum exact</source>
        <comment>numbers of invoices</comment>
        <translation>%1, somme exacte</translation>
    </message>
    <message>
        <source>Matched: %1. %2.</source>
        <comment>amount and payer, what it is</comment>
        <translation>Rapproché&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>the reason why a movement was set aside</extracomment>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcileText</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>Doublon&#x202f;?</translation>
    </message>
    <message>
        <source>Partly matched</source>
        <translation>Rapproché en partie</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 relevé</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 relevés</translation>
    </message>
    <message>
        <source>%1 movement</source>
        <translation>%1 mouvement</translation>
    </message>
    <message>
        <source>%1 movements</source>
        <translation>%1 mouvements</translation>
    </message>
    <message>
        <source>%1 that is not booked yet was left out</source>
        <translation>%1 non encore comptabilisé a été écarté</translation>
    </message>
    <message>
        <source>%1 that are not booked yet were left out</source>
        <translation>%1 non encore comptabilisés ont été écartés</translation>
    </message>
    <message>
        <source>Booking day</source>
        <translation>Date d’opération</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Date de valeur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Notre compte</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Payeur ou bénéficiaire</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Compte du tiers</translation>
    </message>
    <message>
        <source>Their bank</source>
        <translation>Sa banque</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>Référence du payeur</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Référence de la banque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Booked or not</source>
        <translation>Comptabilisé ou non</translation>
    </message>
</context>
<context>
    <name>quittance::RecordPaymentDialog</name>
    <message>
        <source>Record payment</source>
        <translation>Saisir un paiement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>&amp;Write off a small rest that is then open</source>
        <translation>&amp;Passer en perte un petit reste alors encore ouvert</translation>
    </message>
    <message>
        <source>A&amp;nother customer pays this</source>
        <translation>Un a&amp;utre client paie ceci</translation>
    </message>
    <message>
        <source>The money is theirs, and so is what is left of it. It pays the invoices of %1 above; both statements show that as a settlement.</source>
        <translation>L’argent est à cet autre client, ainsi que ce qui en reste. Il paie les factures de %1 ci-dessus&#x202f;; les deux relevés de compte le mentionnent comme compensation.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Optional, if it is not the customer</source>
        <translation>Facultatif, si ce n’est pas le client</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Optional, as on the bank statement</source>
        <translation>Facultatif, comme sur le relevé bancaire</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Saisir %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>A payment of the same amount, day and customer exists. Record this one only if money came twice.</source>
        <translation>Un paiement de même montant, même jour et même client existe. Ne saisissez celui-ci que si l’argent est arrivé deux fois.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>a bank account</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>quittance::RecordWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation>F&amp;iche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a command does, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show in the &amp;main window</source>
        <translation>Afficher dans la fenêtre &amp;principale</translation>
    </message>
    <message>
        <source>&amp;Journal of this item</source>
        <translation>&amp;Journal de cet élément</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a window: number or name of a record, whose it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>quittance::RecoveryKeyDialog</name>
    <message>
        <source>Make a recovery key</source>
        <translation>Créer une clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>It is shown once. Print it or write it down, and keep it away from this computer. Whoever has it and a copy of the book can read what is sealed in it.</source>
        <translation>Elle n’est montrée qu’une fois. Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur. Qui la possède avec une copie du livre peut lire ce qui y est scellé.</translation>
    </message>
    <message>
        <source>Last two groups</source>
        <translation>Deux derniers groupes</translation>
    </message>
    <message>
        <source>Type them from the paper: then the key counts. A key made before opens only copies made before.</source>
        <translation>Recopiez-les depuis le papier&#xa0;: la clé vaut alors. Une clé antérieure n’ouvre que les copies antérieures.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Garder cette clé</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Recovery key of the Quittance book “%1”
%2

%3

It opens the sealed parts of this book and of its copies on a computer whose keychain does not know them: Settings, Backup, Enter a recovery key. Keep this away from the computer and from the copies.</source>
        <extracomment>%1 is a company, %2 a day, %3 the key</extracomment>
        <translation>Clé de récupération du livre Quittance «&#xa0;%1&#xa0;»
%2

%3

Elle ouvre les parties scellées de ce livre et de ses copies sur un ordinateur dont le trousseau ne les connaît pas&#xa0;: Paramètres, Sauvegarde, Saisir une clé de récupération. Gardez ceci loin de l’ordinateur et des copies.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key of %1.txt</source>
        <translation>Clé de récupération du %1.txt</translation>
    </message>
    <message>
        <source>The key is at %1. Move it to another place than the copies.</source>
        <translation>La clé est dans %1. Mettez-la ailleurs que les copies.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>quittance::RecoveryKeyPart</name>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>&amp;Créer une clé de récupération…</translation>
    </message>
    <message>
        <source>&amp;Enter a recovery key…</source>
        <translation>&amp;Saisir une clé de récupération…</translation>
    </message>
    <message>
        <source>The paper of %1 opens this book.</source>
        <comment>time</comment>
        <translation>Le papier du %1 ouvre ce livre.</translation>
    </message>
    <message>
        <source>No recovery key yet. Without it, what is sealed is lost with this computer.</source>
        <translation>Pas encore de clé de récupération. Sans elle, ce qui est scellé est perdu avec cet ordinateur.</translation>
    </message>
    <message>
        <source>The key on the paper counts from now on. Save a copy of the book, so that it opens that, too.</source>
        <translation>La clé sur le papier vaut désormais. Enregistrez une copie du livre pour qu’elle l’ouvre aussi.</translation>
    </message>
    <message>
        <source>The key fits. The keychain of this computer now has the key of this book.</source>
        <translation>La clé convient. Le trousseau de cet ordinateur a maintenant la clé de ce livre.</translation>
    </message>
    <message>
        <source>The key fits. The keychain cannot be used, so the sealed parts are open until Quittance closes.</source>
        <translation>La clé convient. Le trousseau est inutilisable&#x202f;; les parties scellées restent ouvertes jusqu’à la fermeture de Quittance.</translation>
    </message>
    <message>
        <source>The key fits. It is with the other keys of this book now, sealed with your passphrase.</source>
        <translation>La clé convient. Elle est maintenant avec les autres clés de ce livre, scellée avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The key fits. The keys of this book are locked, so the sealed parts are open until Quittance closes.</source>
        <translation>La clé convient. Les clés de ce livre sont verrouillées&#x202f;; les parties scellées restent ouvertes jusqu’à la fermeture de Quittance.</translation>
    </message>
</context>
<context>
    <name>quittance::RefundDialog</name>
    <message>
        <source>Open on %1 after the refund</source>
        <translation>Ouvert sur %1 après le remboursement</translation>
    </message>
    <message>
        <source>Left after the refund</source>
        <translation>Reste après le remboursement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  au plus %2</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>None: you pay it back yourself, and this books it</source>
        <translation>Aucun&#xa0;: vous remboursez vous-même, et ceci le comptabilise</translation>
    </message>
    <message>
        <source>%1 sends the money back the way it came.</source>
        <translation>%1 renvoie l’argent par où il est venu.</translation>
    </message>
    <message>
        <source>Quittance moves no money here.</source>
        <translation>Quittance ne fait circuler aucun argent ici.</translation>
    </message>
    <message>
        <source>%1 is open again by this amount; a credit note closes it.</source>
        <translation>%1 est de nouveau ouverte de ce montant&#x202f;; un avoir la solde.</translation>
    </message>
    <message>
        <source>The customer is told nothing.</source>
        <translation>Le client n’en est pas informé.</translation>
    </message>
    <message>
        <source>&amp;Tell by mail</source>
        <translation>&amp;Informer par e-mail</translation>
    </message>
    <message>
        <source>Tell the customer by mail</source>
        <translation>Informer le client par e-mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Credit &amp;note instead…</source>
        <translation>Plutôt un &amp;avoir…</translation>
    </message>
    <message>
        <source>The invoice stays paid; what the note is over becomes credit, to be used or paid back</source>
        <translation>La facture reste payée&#x202f;; le montant de l’avoir devient un crédit, à utiliser ou à rembourser</translation>
    </message>
    <message>
        <source>Paid of %1 after the refund</source>
        <translation>Payé sur %1 après le remboursement</translation>
    </message>
    <message>
        <source>Refund %1 when online</source>
        <comment>amount</comment>
        <translation>Rembourser %1 une fois en ligne</translation>
    </message>
    <message>
        <source>Fee not returned by %1: %2</source>
        <comment>provider, amount</comment>
        <translation>Frais non restitués par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The customer gets a statement of account that tells of it, once the money is paid back.</source>
        <translation>Le client reçoit un relevé de compte qui en fait état, une fois l’argent remboursé.</translation>
    </message>
</context>
<context>
    <name>quittance::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Nobody is reminded by itself: a reminder is written, looked at and sent by a person, and only of what is overdue and not disputed.</source>
        <translation>Aucune relance n’est automatique&#xa0;: une relance est rédigée, vérifiée et envoyée par une personne, et seulement pour ce qui est en retard et non contesté.</translation>
    </message>
    <message>
        <source>May be short of</source>
        <translation>Écart toléré</translation>
    </message>
    <message>
        <source>Days between two</source>
        <translation>Jours entre deux</translation>
    </message>
    <message>
        <source>So long nobody is reminded of the same invoice again.</source>
        <translation>Pendant ce délai, personne n’est relancé à nouveau pour la même facture.</translation>
    </message>
    <message>
        <source>Who pays that much less may be let off when the payment is recorded, and is not reminded. In another currency the same digits count: 1.00 EUR is 1.00 USD, and 100 JPY.</source>
        <translation>À qui paie cette somme en moins, le reste peut être remis à la saisie du paiement, et aucune relance n’est envoyée. Dans une autre devise, les mêmes chiffres comptent&#xa0;: 1,00 EUR vaut 1,00 USD et 100 JPY.</translation>
    </message>
</context>
<context>
    <name>quittance::RepeatDialog</name>
    <message>
        <source>Repeat invoice</source>
        <translation>Répéter la facture</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Modifier l’échéancier</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Premier le</translation>
    </message>
    <message>
        <source>The days of all others are counted from it</source>
        <translation>Les dates de toutes les autres se comptent à partir de là</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Échéance après</translation>
    </message>
    <message>
        <source>days from the day of issue; empty: as agreed with the customer</source>
        <translation>jours après l’émission&#x202f;; vide&#xa0;: comme convenu avec le client</translation>
    </message>
    <message>
        <source>The period that begins on the day</source>
        <translation>La période qui commence ce jour-là</translation>
    </message>
    <message>
        <source>The period that ended before it</source>
        <translation>La période qui s’est achevée avant</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Drafts are made ready on these days; nothing is issued or sent by itself. In items, descriptions and note, {period}, {month}, {year}, {from} and {to} are filled in.</source>
        <translation>Des brouillons sont préparés ces jours-là&#x202f;; rien n’est émis ni envoyé automatiquement. Dans les articles, les descriptions et la note, {period}, {month}, {year}, {from} et {to} sont complétés.</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Nombre d’unités</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation>Après un nombre</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Drafts in all</source>
        <translation>Brouillons en tout</translation>
    </message>
    <message>
        <source>The next days show here once all fields can be read.</source>
        <translation>Les prochaines dates apparaissent ici une fois tous les champs lisibles.</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every 1</comment>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <comment>every 1</comment>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <comment>every 1</comment>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>every 1</comment>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <comment>every 1</comment>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>quittance::RepeatPreview</name>
    <message>
        <source>%1 · %2</source>
        <comment>item, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No day is left.</source>
        <translation>Il ne reste aucun jour.</translation>
    </message>
    <message>
        <source>More than %1 are due already. Choose a later first day.</source>
        <translation>Plus de %1 sont déjà échus. Choisissez un premier jour plus tardif.</translation>
    </message>
    <message numerus="yes">
        <source>%n due already: made ready at once.</source>
        <translation>
            <numerusform>%n déjà échu&#xa0;: préparé aussitôt.</numerusform>
            <numerusform>%n déjà échus&#xa0;: préparés aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>et ainsi de suite</translation>
    </message>
    <message>
        <source>Then it is over.</source>
        <translation>Ensuite, c’est terminé.</translation>
    </message>
</context>
<context>
    <name>quittance::ReportKind</name>
    <message>
        <source>Ageing</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Ageing by customer</source>
        <translation>Balance âgée par client</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>TVA par taux</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Paiements par moyen</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Délai moyen de paiement (DSO)</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Principaux débiteurs</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Crédit clients</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
</context>
<context>
    <name>quittance::ReportText</name>
    <message>
        <source>Ageing</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>TVA par taux</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Paiements par moyen</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Délai moyen de paiement (DSO)</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Principaux débiteurs</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Crédit clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Affectations</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Séries de numéros</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Catégorie de TVA</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id client</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Domaine web</translation>
    </message>
    <message>
        <source>DSO in days</source>
        <translation>DSO en jours</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>Devise des frais</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Date d’émission</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last issued on</source>
        <translation>Dernière émission</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Prochain numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Plus ancienne échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Id du paiement</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id externe</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contrepassé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>Numéro d’origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Voided on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Paiement contrepassé</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Remboursement revenu</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passée en perte</translation>
    </message>
    <message>
        <source>Write-off reversed</source>
        <translation>Passage en perte repris</translation>
    </message>
    <message>
        <source>Settled with another customer</source>
        <translation>Compensé avec un autre client</translation>
    </message>
    <message>
        <source>%1: current %2, 1–30 days %3, 31–60 days %4, 61–90 days %5, 90+ days %6, credit %7</source>
        <translation>%1&#xa0;: non échu %2, 1–30 jours %3, 31–60 jours %4, 61–90 jours %5, plus de 90 jours %6, crédit %7</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>%1, as it was known on %2</source>
        <translation>%1, selon l’état connu le %2</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter of a year: its number, the year</comment>
        <translation>T%1 %2</translation>
    </message>
</context>
<context>
    <name>quittance::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>currency</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>Relevé de quel client&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a customer above.</source>
        <translation>Choisissez un client ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Rien sur ces jours.</translation>
    </message>
    <message>
        <source>Other days or currencies may have some.</source>
        <translation>D’autres jours ou devises en ont peut-être.</translation>
    </message>
</context>
<context>
    <name>quittance::ReturnPageDialog</name>
    <message>
        <source>Set return page</source>
        <translation>Définir la page de retour</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Page de retour</translation>
    </message>
    <message>
        <source>Where customers go from the provider&apos;s pages</source>
        <translation>Où vont les clients depuis les pages du prestataire</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened. Empty takes it back.</source>
        <translation>Une page à vous qui remercie le client. Les pages de paiement immédiat et d’enregistrement de carte y ramènent&#x202f;; sans elle, elles ne sont pas ouvertes. Vide la retire.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>quittance::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Slips happen. Here is what holds them up before they leave the house or reach a closed month.</source>
        <translation>Une erreur est vite arrivée. Voici ce qui la retient avant qu’elle ne sorte ou n’atteigne un mois clôturé.</translation>
    </message>
    <message>
        <source>Hold mails for</source>
        <translation>Retenir les e-mails</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>Seconde personne au-delà de</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who voids, writes off or refunds more only asks for it, and somebody else decides. -1 is never.</source>
        <translation>En unités entières de la devise du document. L’annulation, le passage en perte ou le remboursement d’un montant supérieur n’est que demandé, et une autre personne décide. -1 signifie jamais.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>&amp;Book movements that are certain by themselves</source>
        <translation>&amp;Comptabiliser automatiquement les mouvements certains</translation>
    </message>
    <message>
        <source>Locked days</source>
        <translation>Jours verrouillés</translation>
    </message>
    <message>
        <source>Locked through</source>
        <translation>Verrouillé jusqu’au</translation>
    </message>
    <message>
        <source>Nothing is booked on or before that day any more. The reason stands in the journal.</source>
        <translation>Plus rien n’est comptabilisé jusqu’à ce jour inclus. Le motif figure dans le journal.</translation>
    </message>
    <message>
        <source>Lock through this day</source>
        <translation>Verrouiller jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>Tout &amp;rouvrir</translation>
    </message>
    <message>
        <source>Many mails</source>
        <translation>Envois en nombre</translation>
    </message>
    <message>
        <source>From so many on, sending asks for their count to be typed.</source>
        <translation>À partir de ce nombre d’e-mails, l’envoi demande d’en taper le nombre.</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Rien n’est verrouillé</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Seconds, 0 to 60. So long “Undo send” takes back what was sent, and “Undo” what a CRM is to be told.</source>
        <translation>Secondes, de 0 à 60. Pendant ce délai, «&#xa0;Annuler l’envoi&#xa0;» retire ce qui a été envoyé, et «&#xa0;Annuler&#xa0;» ce qui doit être transmis à un CRM.</translation>
    </message>
    <message>
        <source>Type amounts above</source>
        <translation>Taper les montants au-delà de</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who issues, charges, refunds, credits, voids or writes off more types the amount first. 0 is never.</source>
        <translation>En unités entières de la devise du document. Pour émettre, débiter, rembourser, établir un avoir, annuler ou passer en perte au-delà, il faut d’abord taper le montant. 0 signifie jamais.</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Clés et mots de passe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>quittance::SamplePanel</name>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Try with a sample book</source>
        <translation>Essayer avec un livre d’exemple</translation>
    </message>
    <message>
        <source>A made-up company with a year behind it. Nobody outside is asked or written to, so you can try everything.</source>
        <translation>Une société fictive avec un an d’historique. Personne à l’extérieur n’est interrogé ni contacté&#x202f;; vous pouvez donc tout essayer.</translation>
    </message>
    <message>
        <source>Stop making the sample book (Esc)</source>
        <translation>Arrêter la création du livre d’exemple (Échap)</translation>
    </message>
    <message>
        <source>12 customers in nine countries</source>
        <translation>12 clients dans neuf pays</translation>
    </message>
    <message>
        <source>100 invoices in EUR and USD, some late</source>
        <translation>100 factures en EUR et USD, dont certaines en retard</translation>
    </message>
    <message>
        <source>Payments on time, in part and too much</source>
        <translation>Paiements à temps, partiels et en trop</translation>
    </message>
    <message>
        <source>A credit note, drafts and lines of the bank</source>
        <translation>Un avoir, des brouillons et des mouvements bancaires</translation>
    </message>
    <message>
        <source>It is on this computer already and opens as you left it. File, Remove the sample book takes it away.</source>
        <translation>Il est déjà sur cet ordinateur et s’ouvre tel que vous l’avez laissé. Fichier, Supprimer le livre d’exemple l’enlève.</translation>
    </message>
    <message>
        <source>It is a book of its own and takes a few seconds to make. File, Remove the sample book takes it away in one step.</source>
        <translation>C’est un livre à part, créé en quelques secondes. Fichier, Supprimer le livre d’exemple l’enlève en une fois.</translation>
    </message>
    <message>
        <source>Making the sample book…</source>
        <translation>Création du livre d’exemple…</translation>
    </message>
    <message>
        <source>Making the sample book: %1 of %2</source>
        <extracomment>how many steps are done</extracomment>
        <translation>Création du livre d’exemple&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>quittance::SavedViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>“%1” comes with the program. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est fourni avec le programme. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Éch. cette semaine</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>Lien impayé depuis 7 jours</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleActions</name>
    <message>
        <source>%1 from %2 on a draft is made ready.</source>
        <comment>every month, day</comment>
        <translation>%1 à partir du %2, un brouillon est préparé.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>En créer d’autres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleText</name>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Tous les %1 jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Toutes les %1 semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Tous les %1 mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Tous les trimestres</translation>
    </message>
    <message>
        <source>Every %1 quarters</source>
        <translation>Tous les %1 trimestres</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Tous les %1 ans</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, customer archived</source>
        <translation>En pause, client archivé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 draft in all</source>
        <translation>%1 brouillon en tout</translation>
    </message>
    <message>
        <source>%1 drafts in all</source>
        <translation>%1 brouillons en tout</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1 draft is ready.</source>
        <translation>%1 brouillon est prêt.</translation>
    </message>
    <message>
        <source>%1 drafts are ready.</source>
        <translation>%1 brouillons sont prêts.</translation>
    </message>
    <message>
        <source>More of “%1” are due.</source>
        <translation>D’autres brouillons de «&#xa0;%1&#xa0;» sont échus.</translation>
    </message>
    <message>
        <source>More of “%1” and others are due.</source>
        <translation>D’autres brouillons de «&#xa0;%1&#xa0;» et d’autres échéanciers sont échus.</translation>
    </message>
    <message>
        <source>“%1” is paused: its customer is archived.</source>
        <translation>«&#xa0;%1&#xa0;» est en pause&#xa0;: son client est archivé.</translation>
    </message>
    <message>
        <source>“%1” and others are paused: their customers are archived.</source>
        <translation>«&#xa0;%1&#xa0;» et d’autres sont en pause&#xa0;: leurs clients sont archivés.</translation>
    </message>
</context>
<context>
    <name>quittance::SchedulesDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Drafts made</source>
        <translation>Brouillons créés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>Factures récurrentes</translation>
    </message>
    <message>
        <source>Choose Repeat… for an invoice.</source>
        <translation>Choisissez Répéter… pour une facture.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change this schedule (Enter)</source>
        <translation>Modifier cet échéancier (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>What it made stays (Delete)</source>
        <translation>Ce qu’il a créé reste (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the deletion back (Ctrl+Z)</source>
        <translation>Reprendre la suppression (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>every month, first day, end</comment>
        <translation>%1 à partir du %2, %3</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Goes on from today; what fell into the pause is not made</source>
        <translation>Reprend à partir d’aujourd’hui&#x202f;; ce qui tombait dans la pause n’est pas créé</translation>
    </message>
    <message>
        <source>Nothing is made until it is resumed</source>
        <translation>Rien n’est créé jusqu’à la reprise</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>«&#xa0;%1&#xa0;» modifié.</translation>
    </message>
    <message>
        <source>“%1” goes on from today.</source>
        <translation>«&#xa0;%1&#xa0;» reprend à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>«&#xa0;%1&#xa0;» est en pause.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est rétabli.</translation>
    </message>
    <message>
        <source>Nothing repeats yet.</source>
        <translation>Encore aucune facture récurrente.</translation>
    </message>
</context>
<context>
    <name>quittance::SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Find invoices and everything the menus can do (Ctrl+K)</source>
        <translation>Trouver des factures et tout ce que les menus permettent (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsActions</name>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>The keys of this book are open until Quittance closes.</source>
        <translation>Les clés de ce livre sont ouvertes jusqu’à la fermeture de Quittance.</translation>
    </message>
    <message>
        <source>The system keychain answers again.</source>
        <translation>Le trousseau du système répond de nouveau.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain did not answer; what it has, “quittance secrets move --to passphrase” brings once it does.</source>
        <translation>La phrase secrète compte désormais. Le trousseau n’a pas répondu&#x202f;; «&#xa0;quittance secrets move --to passphrase&#xa0;» apportera ce qu’il contient dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain no longer has the keys of this book.</source>
        <translation>La phrase secrète compte désormais. Le trousseau n’a plus les clés de ce livre.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on. Older copies of the file open with the old one.</source>
        <translation>La nouvelle phrase secrète compte désormais. Les copies plus anciennes du fichier s’ouvrent avec l’ancienne.</translation>
    </message>
    <message>
        <source>The keys are in the system keychain again, and the sealed file is gone.</source>
        <translation>Les clés sont de nouveau dans le trousseau du système, et le fichier scellé a disparu.</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsPart</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>Utiliser une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>C&amp;hanger la phrase secrète…</translation>
    </message>
    <message>
        <source>Back to the &amp;keychain</source>
        <translation>Retour au &amp;trousseau</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase. They are locked: payment links, mail and sync wait.</source>
        <translation>Dans un fichier de ce livre, scellé avec une phrase secrète. Elles sont verrouillées&#xa0;: les liens de paiement, les e-mails et la synchronisation attendent.</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase, and open until Quittance closes.</source>
        <translation>Dans un fichier de ce livre, scellé avec une phrase secrète, et ouvertes jusqu’à la fermeture de Quittance.</translation>
    </message>
    <message>
        <source>In the system keychain.</source>
        <translation>Dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>quittance::SectionButton</name>
    <message>
        <source>%1, %2</source>
        <comment>section and its work to do</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quittance::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set movement aside</source>
        <translation>Mettre le mouvement de côté</translation>
    </message>
    <message>
        <source>It is nothing this book is about: a bank&apos;s fee, wages, a transfer of your own. Nothing is booked, and it can be undone.</source>
        <translation>Il ne concerne pas ce livre&#xa0;: frais de banque, salaires, virement interne. Rien n’est comptabilisé, et l’opération est annulable.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indiquez d’abord le motif.</translation>
    </message>
    <message>
        <source>Set aside (Enter)</source>
        <translation>Mettre de côté (Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsActions</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>%1 is connected: %2.</source>
        <translation>%1 est connecté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Connecté&#xa0;: %1. Ses contacts sont en cours de récupération.</translation>
    </message>
    <message>
        <source>Mails leave through this account from now on.</source>
        <translation>Les e-mails partent désormais par ce compte.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a country, a day and an amount as they are written there</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Whose book it is. It stands on documents and mails from the next one on; what was issued stays as it is.</source>
        <translation>À qui est le livre. Figure sur les documents et les e-mails à partir du prochain&#x202f;; ce qui est émis reste tel quel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>All mails to customers come from here.</source>
        <translation>Tous les e-mails aux clients partent de cette adresse.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Devise habituelle</translation>
    </message>
    <message>
        <source>New customers get it; each customer and document may have another.</source>
        <translation>Les nouveaux clients la reçoivent&#x202f;; chaque client et chaque document peut en avoir une autre.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Decides on which day something happened, whatever this computer&apos;s clock says.</source>
        <translation>Détermine à quel jour appartient un événement, quelle que soit l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Rates are chosen on each line of an invoice. Here is what the authorities and your adviser know you by.</source>
        <translation>Les taux se choisissent sur chaque ligne de facture. Voici sous quels numéros l’administration et votre conseiller vous connaissent.</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>L’exercice commence en</translation>
    </message>
    <message>
        <source>Decides which year a number names.</source>
        <translation>Détermine l’année qu’indique un numéro.</translation>
    </message>
    <message>
        <source>Export for DATEV</source>
        <translation>Export pour DATEV</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Adviser&apos;s number</source>
        <translation>Numéro du conseiller</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Digits of an account</source>
        <translation>Chiffres d’un compte</translation>
    </message>
    <message>
        <source>First debtor</source>
        <translation>Premier débiteur</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Compte transitoire</translation>
    </message>
    <message>
        <source>Of money that is at a payment provider. All other accounts come from the chart, or are set with the command “quittance config set datev.…”.</source>
        <translation>Pour l’argent qui se trouve chez un prestataire de paiement. Tous les autres comptes viennent du plan, ou se définissent avec la commande «&#xa0;quittance config set datev.…&#xa0;».</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>The language of the window, the way it writes numbers and days, and the language of documents are three things.</source>
        <translation>La langue de la fenêtre, sa façon d’écrire les nombres et les dates, et la langue des documents sont trois choses distinctes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>As the region has them</source>
        <translation>Selon la région</translation>
    </message>
    <message>
        <source>ISO (2026-01-03)</source>
        <translation>ISO (2026-01-03)</translation>
    </message>
    <message>
        <source>Documents and mails are written in the language of the customer, which is set with the customer.</source>
        <translation>Les documents et les e-mails sont rédigés dans la langue du client, définie dans sa fiche.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>What you choose here counts until this book is closed: it can only be read.</source>
        <translation>Ce que vous choisissez ici vaut jusqu’à la fermeture de ce livre&#xa0;: il est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>quittance::SetupChecklist</name>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Masquer cette liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button of the setup list for screen readers: what it does, what for</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Company details and logo</source>
        <translation>Coordonnées et logo de la société</translation>
    </message>
    <message>
        <source>Bring invoices</source>
        <translation>Importer des factures</translation>
    </message>
    <message>
        <source>Connect CRM</source>
        <translation>Connecter un CRM</translation>
    </message>
    <message>
        <source>Connect payments</source>
        <translation>Connecter les paiements</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte e-mail</translation>
    </message>
    <message>
        <source>Backup folder and recovery key</source>
        <translation>Dossier de sauvegarde et clé de récupération</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Hide this list. It does not come back. Everything in it is in the menus and in Settings.</source>
        <translation>Masquer cette liste. Elle ne revient pas. Tout ce qu’elle contient se trouve dans les menus et dans les Paramètres.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>Synchro CRM</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>quittance::StandingsCard</name>
    <message>
        <source>%1 contacts there, %2 customers linked, %3 gone there</source>
        <translation>%1 contacts là-bas, %2 clients liés, %3 disparus là-bas</translation>
    </message>
    <message>
        <source>%1 contacts there, %2 customers linked</source>
        <translation>%1 contacts là-bas, %2 clients liés</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>jamais compté</translation>
    </message>
    <message>
        <source>%1 there, %2 here, %3 unexplained</source>
        <translation>%1 là-bas, %2 ici, %3 inexpliqués</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>connection, before its counts</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>contrôlé %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Compare %1 with the book now</source>
        <translation>Comparer maintenant %1 avec le livre</translation>
    </message>
    <message>
        <source>Show what %1 has</source>
        <translation>Afficher ce que contient %1</translation>
    </message>
</context>
<context>
    <name>quittance::StartWindow</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Choose a book</source>
        <translation>Choisissez un livre</translation>
    </message>
    <message>
        <source>A book holds one company: its invoices, payments and customers. It stays on this computer.</source>
        <translation>Un livre contient une seule société&#xa0;: ses factures, ses paiements et ses clients. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try with a &amp;sample book</source>
        <translation>Essayer avec un livre d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Made-up company, no real money or mail. Removed in one step.</source>
        <translation>Société fictive, ni argent ni e-mail réels. Supprimé en une fois.</translation>
    </message>
    <message>
        <source>Start &amp;my book</source>
        <translation>Créer &amp;mon livre</translation>
    </message>
    <message>
        <source>Three answers, then the work. All can be changed later.</source>
        <translation>Trois réponses, puis le travail. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>O&amp;pen or restore</source>
        <translation>&amp;Ouvrir ou restaurer</translation>
    </message>
    <message>
        <source>A book on this computer, or a backup of one.</source>
        <translation>Un livre sur cet ordinateur, ou sa sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>Ouvrir le livre d’exemple</translation>
    </message>
    <message>
        <source>Start my book</source>
        <translation>Créer mon livre</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open this book</source>
        <translation>Ouvrir ce livre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain.</source>
        <translation>Les clés et les mots de passe vont dans le trousseau du système.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Use a passphrase…</source>
        <translation>&amp;Utiliser une phrase secrète…</translation>
    </message>
    <message>
        <source>The system keychain is locked or not there. Unlock it and try again, use a passphrase instead, or go on without: you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Le trousseau du système est verrouillé ou absent. Déverrouillez-le et réessayez, utilisez à sa place une phrase secrète, ou continuez sans lui&#xa0;: vous pouvez lire le livre et rédiger des factures&#x202f;; les liens de paiement, les e-mails et la synchronisation en ont besoin.</translation>
    </message>
    <message>
        <source>Keys and passwords of the book that is opened now are sealed with your passphrase, in a file beside it.</source>
        <translation>Les clés et mots de passe du livre ouvert maintenant sont scellés avec votre phrase secrète, dans un fichier à côté de lui.</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain. It may ask for its password first.</source>
        <translation>Les clés et mots de passe vont dans le trousseau du système. Il demandera peut-être d’abord son mot de passe.</translation>
    </message>
</context>
<context>
    <name>quittance::StateText</name>
    <message>
        <source>Overdue %1 d</source>
        <translation>En retard %1 j</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Partiellement payée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passée en perte</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En litige</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Avoir émis</translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation>En retard de %1 jour</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>En retard de %1 jours</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 day</source>
        <translation>Partiellement payée, en retard de %1 jour</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 days</source>
        <translation>Partiellement payée, en retard de %1 jours</translation>
    </message>
    <message>
        <source>Link requested</source>
        <translation>Lien demandé</translation>
    </message>
    <message>
        <source>Link active</source>
        <translation>Lien actif</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Payé par lien</translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation>Lien révoqué</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lien expiré</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Lien refusé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Accepted by mail server</source>
        <translation>Accepté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Refused by mail server</source>
        <translation>Refusé par le serveur de messagerie</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took it</source>
        <translation>Incertain que le serveur de messagerie l’ait pris</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Abandonné avant l’envoi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Réessai différé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Payment link e-mail</source>
        <translation>E-mail du lien de paiement</translation>
    </message>
    <message>
        <source>Closing of a payment link</source>
        <translation>Fermeture d’un lien de paiement</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Charge of a saved card</source>
        <translation>Débit d’une carte enregistrée</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Cancelling of a charge</source>
        <translation>Annulation d’un débit</translation>
    </message>
    <message>
        <source>Update of the CRM</source>
        <translation>Mise à jour du CRM</translation>
    </message>
    <message>
        <source>Remark in the CRM</source>
        <translation>Remarque dans le CRM</translation>
    </message>
    <message>
        <source>Bringing contacts</source>
        <translation>Récupération des contacts</translation>
    </message>
    <message>
        <source>Bringing companies</source>
        <translation>Récupération des entreprises</translation>
    </message>
    <message>
        <source>Bringing notes</source>
        <translation>Récupération des notes</translation>
    </message>
    <message>
        <source>Bringing calls</source>
        <translation>Récupération des appels</translation>
    </message>
    <message>
        <source>Bringing e-mails</source>
        <translation>Récupération des e-mails</translation>
    </message>
    <message>
        <source>Bringing meetings</source>
        <translation>Récupération des réunions</translation>
    </message>
    <message>
        <source>Bringing tasks</source>
        <translation>Récupération des tâches</translation>
    </message>
    <message>
        <source>Looking for payments</source>
        <translation>Recherche des paiements</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Envoi de ce qui attend</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 payment booked</source>
        <translation>%1 paiement comptabilisé</translation>
    </message>
    <message>
        <source>%1 payments booked</source>
        <translation>%1 paiements comptabilisés</translation>
    </message>
    <message>
        <source>%1 contact brought</source>
        <translation>%1 contact récupéré</translation>
    </message>
    <message>
        <source>%1 contacts brought</source>
        <translation>%1 contacts récupérés</translation>
    </message>
    <message>
        <source>%1 payment link created</source>
        <translation>%1 lien de paiement créé</translation>
    </message>
    <message>
        <source>%1 payment links created</source>
        <translation>%1 liens de paiement créés</translation>
    </message>
    <message>
        <source>%1 mail accepted by mail server</source>
        <translation>%1 e-mail accepté par le serveur de messagerie</translation>
    </message>
    <message>
        <source>%1 mails accepted by mail server</source>
        <translation>%1 e-mails acceptés par le serveur de messagerie</translation>
    </message>
    <message>
        <source>%1 message to the CRM</source>
        <translation>%1 message au CRM</translation>
    </message>
    <message>
        <source>%1 messages to the CRM</source>
        <translation>%1 messages au CRM</translation>
    </message>
    <message>
        <source>%1 needs you in Outbox</source>
        <translation>%1 à traiter dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%1 need you in Outbox</source>
        <translation>%1 à traiter dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%1 waits in Outbox</source>
        <translation>%1 en attente dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>%1 wait in Outbox</source>
        <translation>%1 en attente dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Synced. Nothing has changed.</source>
        <translation>Synchronisé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Synced: %1.</source>
        <comment>a list of what happened</comment>
        <translation>Synchronisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Créance irrécouvrable</translation>
    </message>
    <message>
        <source>Small rest</source>
        <translation>Petit reste</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contrepassé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Needs customer</source>
        <translation>Client à indiquer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Link to be closed</source>
        <translation>Lien à fermer</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>Expire dans %1 j</translation>
    </message>
    <message>
        <source>To close</source>
        <comment>a link whose last day is over</comment>
        <translation>À fermer</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the last day of a link</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>Encore %1 j</translation>
    </message>
    <message>
        <source>Link active until %1</source>
        <translation>Lien actif jusqu’au %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>SEPA Direct Debit</source>
        <translation>Prélèvement SEPA</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>Prélèvement préautorisé</translation>
    </message>
    <message>
        <source>Nothing was synced: no CRM and no payment provider is connected. Connect one in Settings.</source>
        <translation>Rien n’a été synchronisé&#xa0;: aucun CRM ni prestataire de paiement n’est connecté. Connectez-en un dans les Paramètres.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline.</source>
        <translation>Tout n’a pas pu être synchronisé&#xa0;: cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>Tout n’a pas pu être synchronisé&#xa0;: cet ordinateur est hors ligne. %1.</translation>
    </message>
    <message>
        <source>Not everything could be synced.</source>
        <translation>Tout n’a pas pu être synchronisé.</translation>
    </message>
    <message>
        <source>Not everything could be synced. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>Tout n’a pas pu être synchronisé. %1.</translation>
    </message>
</context>
<context>
    <name>quittance::StatementActions</name>
    <message>
        <source>Import bank statement</source>
        <translation>Importer un relevé bancaire</translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</source>
        <translation>Relevés bancaires (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message>
        <source>Import bank statement</source>
        <translation>Importer un relevé bancaire</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Dev.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>Relevés du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Quitter sans effet (Échap)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>It cannot be read like this.</source>
        <translation>Il est illisible sous cette forme.</translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation>%1 autres du même genre.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>place in a file</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Importer (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>quittance::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>place of a step, how many there are, its name</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>quittance::SumStrip</name>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Affichage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quittance::SyncButton</name>
    <message>
        <source>Other kinds of sync</source>
        <translation>Autres types de synchronisation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Stop the sync; what is done stays done</source>
        <translation>Arrêter la synchronisation&#x202f;; ce qui est fait reste fait</translation>
    </message>
    <message>
        <source>Sync everything (F5)</source>
        <translation>Tout synchroniser (F5)</translation>
    </message>
</context>
<context>
    <name>quittance::SyncPace</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>environ %1 min restantes</translation>
    </message>
</context>
<context>
    <name>quittance::TableColumns</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Ajuster la largeur</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>&amp;Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>quittance::TablePage</name>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>quittance::TablePages</name>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TagsDialog</name>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Several tags are divided by commas.</source>
        <translation>Plusieurs étiquettes se séparent par des virgules.</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
</context>
<context>
    <name>quittance::TakeOverDialog</name>
    <message>
        <source>Take over book</source>
        <translation>Reprendre le livre</translation>
    </message>
    <message>
        <source>It has not been heard of for a while. Make sure that Quittance is closed there: two computers writing at once can damage the book. If it is still running there, it stops writing as soon as it notices, and what is not saved yet is lost.</source>
        <translation>Cet ordinateur n’a plus donné signe de vie depuis un moment. Assurez-vous que Quittance y est fermé&#xa0;: deux ordinateurs qui écrivent en même temps peuvent endommager le livre. S’il y tourne encore, il cesse d’écrire dès qu’il s’en aperçoit, et ce qui n’est pas encore enregistré est perdu.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>quittance::TellDialog</name>
    <message>
        <source>Tell CRM now</source>
        <translation>Transmettre au CRM</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2. The first %3 are shown.</source>
        <translation>Champs à écrire&#xa0;: %1, clients&#xa0;: %2. Les %3 premiers sont affichés.</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2.</source>
        <translation>Champs à écrire&#xa0;: %1, clients&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Côté CRM</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Valeur actuelle côté CRM</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Valeur qui serait écrite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Tout laisser tel quel (Échap)</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>quittance::ThirdPartyPanel</name>
    <message>
        <source>The other customer</source>
        <translation>L’autre client</translation>
    </message>
</context>
<context>
    <name>quittance::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>quittance::Token</name>
    <message>
        <source>Delete takes it away, Enter changes it.</source>
        <translation>Suppr la retire, Entrée la modifie.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>quittance::TotalsBox</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Majorations</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>VAT and its rate, amount</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Why no VAT is due: %1</source>
        <translation>Pourquoi aucune TVA n’est due&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why no VAT is due</source>
        <translation>Pourquoi aucune TVA n’est due</translation>
    </message>
    <message>
        <source>Reason: %1, or in words</source>
        <comment>code</comment>
        <translation>Motif&#xa0;: %1, ou en toutes lettres</translation>
    </message>
</context>
<context>
    <name>quittance::TransferDialog</name>
    <message>
        <source>Bank details for %1</source>
        <translation>Coordonnées bancaires pour %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The reference tells the provider what the money is for. Without it the money waits there.</source>
        <translation>La référence indique au prestataire à quoi sert l’argent. Sans elle, l’argent y reste en attente.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quittance::TrialView</name>
    <message>
        <source>This is not the account this book knows, which is “%1”. If you go on, all contacts and links of that one are dropped here. Customers and invoices stay, and nothing changes in %2.</source>
        <translation>Ce n’est pas le compte que connaît ce livre, à savoir «&#xa0;%1&#xa0;». Si vous continuez, tous les contacts et liens de ce dernier sont abandonnés ici. Les clients et les factures restent, et rien ne change dans %2.</translation>
    </message>
    <message>
        <source>&amp;Leave that account and connect this one</source>
        <translation>&amp;Quitter ce compte-là et connecter celui-ci</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Ce que Quittance peut faire</translation>
    </message>
</context>
<context>
    <name>quittance::TroublePanel</name>
    <message>
        <source>This book did not open</source>
        <translation>Ce livre ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Restaurer cette &amp;sauvegarde</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Le fichier est là.</translation>
    </message>
    <message>
        <source>There is no file book.sqlite.</source>
        <translation>Il n’y a pas de fichier book.sqlite.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Il est lisible.</translation>
    </message>
    <message>
        <source>It cannot be read by you.</source>
        <translation>Il n’est pas lisible avec vos droits.</translation>
    </message>
    <message>
        <source>It is a Quittance book.</source>
        <translation>C’est un livre Quittance.</translation>
    </message>
    <message>
        <source>Its first page is not that of a Quittance book.</source>
        <translation>Sa première page n’est pas celle d’un livre Quittance.</translation>
    </message>
    <message>
        <source>It was written by a newer Quittance.</source>
        <translation>Il a été écrit par un Quittance plus récent.</translation>
    </message>
    <message>
        <source>Every page of the file is as it should be.</source>
        <translation>Chaque page du fichier est intacte.</translation>
    </message>
    <message>
        <source>Some pages of the file are damaged.</source>
        <translation>Certaines pages du fichier sont endommagées.</translation>
    </message>
    <message>
        <source>There is no backup in the folder of this book. Choose one that is kept elsewhere under Open or restore.</source>
        <translation>Il n’y a pas de sauvegarde dans le dossier de ce livre. Choisissez-en une conservée ailleurs sous Ouvrir ou restaurer.</translation>
    </message>
    <message>
        <source>The last good backup is of %1. What was written after it is not in it. The damaged file is kept beside the backups.</source>
        <translation>La dernière bonne sauvegarde date du %1. Ce qui a été écrit ensuite n’y figure pas. Le fichier endommagé est conservé à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>&amp;Export what is readable…</source>
        <translation>&amp;Exporter ce qui est lisible…</translation>
    </message>
    <message>
        <source>Write journal, customers and invoices as files. The book itself stays as it is.</source>
        <translation>Écrire le journal, les clients et les factures dans des fichiers. Le livre lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Folder for what is readable</source>
        <translation>Dossier pour ce qui est lisible</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Lecture du livre…</translation>
    </message>
    <message>
        <source>What was written to %1</source>
        <translation>Ce qui a été écrit dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not follow the one before them.</source>
        <translation>
            <numerusform>%n écriture ne fait pas suite à la précédente.</numerusform>
            <numerusform>%n écritures ne font pas suite à la précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not give all of the file.</source>
        <translation>Le disque n’a pas livré tout le fichier.</translation>
    </message>
</context>
<context>
    <name>quittance::TypedNumber</name>
    <message>
        <source>Type %1 to go on</source>
        <comment>a number</comment>
        <translation>Tapez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>quittance::UnexplainedDialog</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Amount at %1</source>
        <translation>Montant chez %1</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Dans le livre</translation>
    </message>
    <message>
        <source>Amount in the book</source>
        <translation>Montant dans le livre</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>a payment, at the provider</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Payments the two do not agree about</source>
        <translation>Paiements en désaccord</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>a payment, in the book</extracomment>
        <translation>absent ici</translation>
    </message>
</context>
<context>
    <name>quittance::UnitText</name>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>forfait</translation>
    </message>
</context>
<context>
    <name>quittance::UnlockDialog</name>
    <message>
        <source>Unlock the keys of this book</source>
        <translation>Déverrouiller les clés de ce livre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The keys and passwords of this book are sealed with a passphrase. Without it you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Les clés et mots de passe de ce livre sont scellés avec une phrase secrète. Sans elle, vous pouvez lire le livre et rédiger des factures&#x202f;; les liens de paiement, les e-mails et la synchronisation l’attendent.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. With it you can also read what is sealed in the book, such as payment links. Nothing is changed in it.</source>
        <translation>Les clés de ce livre sont scellées avec une phrase secrète. Avec elle, vous pouvez aussi lire ce qui est scellé dans le livre, comme les liens de paiement. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Lire sans elle</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Continuer sans les clés</translation>
    </message>
</context>
<context>
    <name>quittance::UpgradeText</name>
    <message>
        <source>This book was written by an older Quittance. A copy of it is brought up to date and compared with it; that may take some minutes.</source>
        <translation>Ce livre a été écrit par un Quittance plus ancien. Une copie en est mise à niveau et comparée avec lui&#x202f;; cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>The book is up to date, and every balance is as before. The old file is kept: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le livre est à jour, et chaque solde est comme avant. L’ancien fichier est conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quittance::VatText</name>
    <message>
        <source>Zero rated</source>
        <translation>Taux zéro</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Intra-EU supply</source>
        <translation>Livraison intracommunautaire</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation>Non soumis à la TVA</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>rate</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>VAT not chosen</source>
        <translation>TVA non choisie</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Taux normal</translation>
    </message>
</context>
<context>
    <name>quittance::ViewActions</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Vues&#xa0;: filtre, tri et colonnes sous un nom</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>%1 is the name of a view; found by the search of commands</extracomment>
        <translation>Vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>View “%1” (%2)</source>
        <comment>name of a view, what is listed</comment>
        <translation>Vue «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>quittance::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>La vue de ce nom est remplacée.</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name.</source>
        <translation>Le filtre, le tri et les colonnes sont conservés sous ce nom.</translation>
    </message>
</context>
<context>
    <name>quittance::WaterfallBox</name>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
</context>
<context>
    <name>quittance::WindowProgram</name>
    <message numerus="yes">
        <source>%n entries, every one accounted for. Seal %1.</source>
        <translation>
            <numerusform>%n écriture, vérifiée. Sceau %1.</numerusform>
            <numerusform>%n écritures, toutes vérifiées. Sceau %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::slippedIn</name>
    <message>
        <source>%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was closed. It is credit of %4 until it is allocated or paid back.</source>
        <extracomment>%1 an amount, %2 a provider, %3 a day, %4 a customer</extracomment>
        <translation>%1 sont arrivés par %2 le %3 et ne paient rien&#xa0;: l’objet prévu est soldé ou son lien a été fermé. C’est un crédit de %4 jusqu’à affectation ou remboursement.</translation>
    </message>
    <message>
        <source>%1 more than was open came through %2 on %3. It is credit of %4 until it is allocated or paid back.</source>
        <translation>%1 de plus que le montant ouvert sont arrivés par %2 le %3. C’est un crédit de %4 jusqu’à affectation ou remboursement.</translation>
    </message>
</context>
<context>
    <name>quittance::stateChips</name>
    <message>
        <source>Retry %1</source>
        <translation>Réessai %1</translation>
    </message>
</context>
<context>
    <name>quittance::takeBackAllocations</name>
    <message>
        <source>Undone after allocating</source>
        <translation>Annulé après affectation</translation>
    </message>
</context>
</TS>
