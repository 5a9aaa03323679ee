<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ModeText</name>
    <message>
        <source>Made-up company, but connected to %1 %2 – real money moves</source>
        <extracomment>%1 is a provider, %2 the end of its key</extracomment>
        <translation>Erfundene Firma, aber mit %1 %2 verbunden – es fließt echtes Geld</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, but mails do leave</source>
        <translation>Erfundenes Unternehmen – kein echtes Geld bewegt sich, aber E-Mails gehen hinaus</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, no mail leaves</source>
        <translation>Erfundene Firma – es fließt kein echtes Geld, keine E-Mail geht hinaus</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>MUSTER</translation>
    </message>
</context>
<context>
    <name>quittance::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Enter does nothing here.</source>
        <translation>Enter bewirkt hier nichts.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Freigabe beantragen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As it was typed before it was refused.</source>
        <translation>Wie es vor der Ablehnung eingegeben war.</translation>
    </message>
    <message>
        <source>Needed; kept in the journal</source>
        <translation>Nötig; wird im Journal festgehalten</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Eintragsnummer</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Every act and every payment gets its line here.</source>
        <translation>Jeder Vorgang und jede Zahlung erhält hier eine Zeile.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Journal filtern</translation>
    </message>
    <message>
        <source>Part of a number, a customer&apos;s name, or of the words for what happened (Ctrl+F)</source>
        <translation>Teil einer Nummer, eines Kundennamens oder der Worte für das, was geschah (Strg+F)</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. A longer text finds fewer.</source>
        <translation>Nur die ersten %1 sind aufgeführt. Ein längerer Text findet weniger.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Day it happened, where that is another</source>
        <translation>Tag, an dem es geschah, wo das ein anderer ist</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityText</name>
    <message>
        <source>Company details saved: %2</source>
        <translation>Firmendaten gespeichert: %2</translation>
    </message>
    <message>
        <source>Company details saved</source>
        <translation>Firmendaten gespeichert</translation>
    </message>
    <message>
        <source>Number series %4 defined</source>
        <translation>Nummernkreis %4 angelegt</translation>
    </message>
    <message>
        <source>Number series defined</source>
        <translation>Nummernkreis angelegt</translation>
    </message>
    <message>
        <source>Customer %2 saved</source>
        <translation>Kunde %2 gespeichert</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Kunde gespeichert</translation>
    </message>
    <message>
        <source>Customer&apos;s personal data erased</source>
        <translation>Personenbezogene Daten des Kunden gelöscht</translation>
    </message>
    <message>
        <source>Invoice %1 issued over %3</source>
        <translation>Rechnung %1 über %3 ausgestellt</translation>
    </message>
    <message>
        <source>Invoice %1 issued</source>
        <translation>Rechnung %1 ausgestellt</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung ausgestellt</translation>
    </message>
    <message>
        <source>Another record merged into %2</source>
        <translation>Weiteren Datensatz mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>Customer %2 archived or taken out of the archive</source>
        <translation>Kunde %2 archiviert oder aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Kunde archiviert</translation>
    </message>
    <message>
        <source>%2 works with the book as %4</source>
        <translation>%2 arbeitet mit dem Buch als %4</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>Mitarbeitende geändert</translation>
    </message>
    <message>
        <source>A second person was asked about %3: %4</source>
        <translation>Eine zweite Person wurde zu %3 gefragt: %4</translation>
    </message>
    <message>
        <source>A second person was asked: %4</source>
        <translation>Eine zweite Person wurde gefragt: %4</translation>
    </message>
    <message>
        <source>A second person was asked</source>
        <translation>Eine zweite Person wurde gefragt</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Eine zweite Person hat freigegeben</translation>
    </message>
    <message>
        <source>A second person refused: %4</source>
        <translation>Eine zweite Person hat abgelehnt: %4</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Eine zweite Person hat abgelehnt</translation>
    </message>
    <message>
        <source>Voided: %4</source>
        <translation>Storniert: %4</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Write-off of %3 taken back: money came in</source>
        <translation>Ausbuchung von %3 zurückgenommen: Geld ist eingegangen</translation>
    </message>
    <message>
        <source>Write-off taken back</source>
        <translation>Ausbuchung zurückgenommen</translation>
    </message>
    <message>
        <source>Credit note %1 issued over %3</source>
        <translation>Gutschrift %1 über %3 ausgestellt</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Gutschrift ausgestellt</translation>
    </message>
    <message>
        <source>%3 written off</source>
        <translation>%3 ausgebucht</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>%3 received: %4</source>
        <translation>%3 eingegangen: %4</translation>
    </message>
    <message>
        <source>%3 received</source>
        <translation>%3 eingegangen</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlung eingegangen</translation>
    </message>
    <message>
        <source>%3 allocated to %1</source>
        <translation>%3 zu %1 zugeordnet</translation>
    </message>
    <message>
        <source>%3 allocated</source>
        <translation>%3 zugeordnet</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Zahlung zugeordnet</translation>
    </message>
    <message>
        <source>Allocation of %3 taken back</source>
        <translation>Zuordnung von %3 zurückgenommen</translation>
    </message>
    <message>
        <source>Allocation taken back</source>
        <translation>Zuordnung zurückgenommen</translation>
    </message>
    <message>
        <source>%3 belongs to %2</source>
        <translation>%3 gehört zu %2</translation>
    </message>
    <message>
        <source>It became known whose the payment is</source>
        <translation>Der Kunde zu dieser Zahlung ist jetzt bekannt</translation>
    </message>
    <message>
        <source>%3 paid back: %4</source>
        <translation>%3 erstattet: %4</translation>
    </message>
    <message>
        <source>%3 paid back</source>
        <translation>%3 erstattet</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refund of %3 came back</source>
        <translation>Erstattung von %3 kam zurück</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>Erstattung kam zurück</translation>
    </message>
    <message>
        <source>The payer disputes %3: %4</source>
        <translation>Der Zahler ficht %3 an: %4</translation>
    </message>
    <message>
        <source>The payer disputes %3</source>
        <translation>Der Zahler ficht %3 an</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Anfechtung eröffnet</translation>
    </message>
    <message>
        <source>Dispute over %3 ended: %4</source>
        <translation>Anfechtung über %3 beendet: %4</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Anfechtung beendet</translation>
    </message>
    <message>
        <source>Payment of %3 reversed</source>
        <translation>Zahlung von %3 rückbelastet</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Zahlung rückbelastet</translation>
    </message>
    <message>
        <source>%3 of a lost dispute came back</source>
        <translation>%3 aus einer verlorenen Anfechtung kamen zurück</translation>
    </message>
    <message>
        <source>What a lost dispute had taken came back</source>
        <translation>Der Betrag einer verlorenen Anfechtung kam zurück</translation>
    </message>
    <message>
        <source>Fee of %3 kept by the provider</source>
        <translation>Gebühr von %3 vom Anbieter einbehalten</translation>
    </message>
    <message>
        <source>Provider&apos;s balance moved</source>
        <translation>Saldo beim Anbieter hat sich geändert</translation>
    </message>
    <message>
        <source>%3 is on its way: %4</source>
        <translation>%3 unterwegs: %4</translation>
    </message>
    <message>
        <source>%3 is on its way</source>
        <translation>%3 unterwegs</translation>
    </message>
    <message>
        <source>A payment is on its way</source>
        <translation>Eine Zahlung ist unterwegs</translation>
    </message>
    <message>
        <source>A payment did not come: %4</source>
        <translation>Eine Zahlung blieb aus: %4</translation>
    </message>
    <message>
        <source>A payment did not come</source>
        <translation>Eine Zahlung blieb aus</translation>
    </message>
    <message>
        <source>Dispute: %3 withdrawn</source>
        <translation>Anfechtung: %3 abgezogen</translation>
    </message>
    <message>
        <source>Dispute stands at: %4</source>
        <translation>Stand der Anfechtung: %4</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Anfechtung geändert</translation>
    </message>
    <message>
        <source>%2 pays out %3</source>
        <translation>%2 zahlt %3 aus</translation>
    </message>
    <message>
        <source>Payout of %3</source>
        <translation>Auszahlung von %3</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payout of %3 explained line by line</source>
        <translation>Auszahlung von %3 Posten für Posten erklärt</translation>
    </message>
    <message>
        <source>Payout explained line by line</source>
        <translation>Auszahlung Posten für Posten erklärt</translation>
    </message>
    <message>
        <source>Payout of %3 came back: %4</source>
        <translation>Auszahlung von %3 kam zurück: %4</translation>
    </message>
    <message>
        <source>Payout of %3 came back</source>
        <translation>Auszahlung von %3 kam zurück</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Auszahlung kam zurück</translation>
    </message>
    <message>
        <source>Statement %1 of %2 read: %4 new movements</source>
        <translation>Kontoauszug %1 von %2 eingelesen: %4 neue Umsätze</translation>
    </message>
    <message>
        <source>Statement of %2 read: %4 new movements</source>
        <translation>Kontoauszug von %2 eingelesen: %4 neue Umsätze</translation>
    </message>
    <message>
        <source>Bank statement read</source>
        <translation>Kontoauszug eingelesen</translation>
    </message>
    <message>
        <source>%3 on the bank account matched: %2</source>
        <translation>%3 auf dem Bankkonto abgeglichen: %2</translation>
    </message>
    <message>
        <source>%3 on the bank account matched</source>
        <translation>%3 auf dem Bankkonto abgeglichen</translation>
    </message>
    <message>
        <source>%3 on the bank account set aside</source>
        <translation>%3 auf dem Bankkonto beiseitegelegt</translation>
    </message>
    <message>
        <source>A movement of the bank account set aside</source>
        <translation>Ein Umsatz des Bankkontos beiseitegelegt</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment of %2 went back</source>
        <translation>%3 auf dem Bankkonto: eine Zahlung von %2 ging zurück</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment went back</source>
        <translation>%3 auf dem Bankkonto: eine Zahlung ging zurück</translation>
    </message>
    <message>
        <source>Payout of %2 arrived on the bank account: %3</source>
        <translation>Auszahlung von %2 auf dem Bankkonto eingegangen: %3</translation>
    </message>
    <message>
        <source>Payout arrived on the bank account: %3</source>
        <translation>Auszahlung auf dem Bankkonto eingegangen: %3</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back: %4</source>
        <translation>Abgleich von %3 auf dem Bankkonto zurückgenommen: %4</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back</source>
        <translation>Abgleich von %3 auf dem Bankkonto zurückgenommen</translation>
    </message>
    <message>
        <source>Payment link over %3 is to be closed</source>
        <translation>Zahlungslink über %3 soll geschlossen werden</translation>
    </message>
    <message>
        <source>Payment link is to be closed</source>
        <translation>Zahlungslink soll geschlossen werden</translation>
    </message>
    <message>
        <source>Payment link could not be closed: %4</source>
        <translation>Zahlungslink ließ sich nicht schließen: %4</translation>
    </message>
    <message>
        <source>Payment link could not be closed</source>
        <translation>Zahlungslink ließ sich nicht schließen</translation>
    </message>
    <message>
        <source>%2 is known to the payment provider</source>
        <translation>%2 ist beim Zahlungsanbieter bekannt</translation>
    </message>
    <message>
        <source>Customer known to the payment provider</source>
        <translation>Kunde ist beim Zahlungsanbieter bekannt</translation>
    </message>
    <message>
        <source>The CRM is to be told about %2</source>
        <translation>Neues zu %2 soll an das CRM gehen</translation>
    </message>
    <message>
        <source>The CRM is to be told about a customer</source>
        <translation>Neues zu einem Kunden soll an das CRM gehen</translation>
    </message>
    <message>
        <source>A remark about this invoice is to go to the CRM</source>
        <translation>Eine Bemerkung zu dieser Rechnung soll an das CRM gehen</translation>
    </message>
    <message>
        <source>The CRM knows the news of %2</source>
        <translation>Neues zu %2 ist im CRM</translation>
    </message>
    <message>
        <source>The CRM knows the news of a customer</source>
        <translation>Neues zu einem Kunden ist im CRM</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2: %4</source>
        <translation>Das CRM hat Neues zu %2 abgelehnt: %4</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2</source>
        <translation>Das CRM hat Neues zu %2 abgelehnt</translation>
    </message>
    <message>
        <source>The CRM refused the news of a customer</source>
        <translation>Das CRM hat Neues zu einem Kunden abgelehnt</translation>
    </message>
    <message>
        <source>A difference between book and CRM over %2 settled: %4</source>
        <translation>Abweichung zwischen Buch und CRM bei %2 geklärt: %4</translation>
    </message>
    <message>
        <source>A difference between book and CRM settled</source>
        <translation>Abweichung zwischen Buch und CRM geklärt</translation>
    </message>
    <message>
        <source>Card %4 of %2 saved</source>
        <translation>Karte %4 von %2 gespeichert</translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation>Karte gespeichert</translation>
    </message>
    <message>
        <source>Saved card of %2 removed</source>
        <translation>Gespeicherte Karte von %2 entfernt</translation>
    </message>
    <message>
        <source>Saved card removed</source>
        <translation>Gespeicherte Karte entfernt</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested</source>
        <translation>Belastung von %3 auf %4 angefordert</translation>
    </message>
    <message>
        <source>Charge of %3 requested</source>
        <translation>Belastung von %3 angefordert</translation>
    </message>
    <message>
        <source>Charge requested</source>
        <translation>Belastung angefordert</translation>
    </message>
    <message>
        <source>%3 charged to %4</source>
        <translation>%4 mit %3 belastet</translation>
    </message>
    <message>
        <source>%3 charged</source>
        <translation>Karte mit %3 belastet</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge of %3</source>
        <translation>Der Karteninhaber muss der Belastung von %3 zustimmen</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge</source>
        <translation>Der Karteninhaber muss der Belastung zustimmen</translation>
    </message>
    <message>
        <source>Charge of %3 failed: %4</source>
        <translation>Belastung von %3 fehlgeschlagen: %4</translation>
    </message>
    <message>
        <source>Charge of %3 failed</source>
        <translation>Belastung von %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Belastung fehlgeschlagen</translation>
    </message>
    <message>
        <source>%3 put aside on %4</source>
        <translation>%3 auf %4 reserviert</translation>
    </message>
    <message>
        <source>%3 put aside on the card</source>
        <translation>%3 auf der Karte reserviert</translation>
    </message>
    <message>
        <source>Put aside on the card</source>
        <translation>Auf der Karte reserviert</translation>
    </message>
    <message>
        <source>Taking %3 that was put aside</source>
        <translation>Einzug der reservierten %3</translation>
    </message>
    <message>
        <source>Taking what was put aside</source>
        <translation>Einzug des reservierten Betrags</translation>
    </message>
    <message>
        <source>The %3 put aside are to be let go</source>
        <translation>Die Reservierung von %3 soll aufgehoben werden</translation>
    </message>
    <message>
        <source>What was put aside is to be let go</source>
        <translation>Die Reservierung soll aufgehoben werden</translation>
    </message>
    <message>
        <source>The %3 put aside were let go</source>
        <translation>Die Reservierung von %3 wurde aufgehoben</translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation>Belastung abgebrochen</translation>
    </message>
    <message>
        <source>The provider refused to change the charge: %4</source>
        <translation>Der Anbieter hat die Änderung der Belastung abgelehnt: %4</translation>
    </message>
    <message>
        <source>The provider refused to change the charge</source>
        <translation>Der Anbieter hat die Änderung der Belastung abgelehnt</translation>
    </message>
    <message>
        <source>Refund of %3 requested: %4</source>
        <translation>Erstattung von %3 angefordert: %4</translation>
    </message>
    <message>
        <source>Refund of %3 requested</source>
        <translation>Erstattung von %3 angefordert</translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation>Erstattung angefordert</translation>
    </message>
    <message>
        <source>The provider took the refund of %3; it is on its way</source>
        <translation>Der Anbieter hat die Erstattung von %3 angenommen; sie ist unterwegs</translation>
    </message>
    <message>
        <source>The refund is on its way</source>
        <translation>Die Erstattung ist unterwegs</translation>
    </message>
    <message>
        <source>Refund of %3 failed: %4</source>
        <translation>Erstattung von %3 fehlgeschlagen: %4</translation>
    </message>
    <message>
        <source>Refund of %3 failed</source>
        <translation>Erstattung von %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Payment link over %3 requested</source>
        <translation>Zahlungslink über %3 angefordert</translation>
    </message>
    <message>
        <source>Payment link requested</source>
        <translation>Zahlungslink angefordert</translation>
    </message>
    <message>
        <source>Payment link created</source>
        <translation>Zahlungslink erstellt</translation>
    </message>
    <message>
        <source>Payment link refused: %4. Nothing was mailed</source>
        <translation>Zahlungslink abgelehnt: %4. Keine E-Mail gesendet</translation>
    </message>
    <message>
        <source>Payment link refused. Nothing was mailed</source>
        <translation>Zahlungslink abgelehnt. Keine E-Mail gesendet</translation>
    </message>
    <message>
        <source>Payment link dropped before it was created</source>
        <translation>Zahlungslink verworfen, bevor er erstellt wurde</translation>
    </message>
    <message>
        <source>Payment link revoked</source>
        <translation>Zahlungslink zurückgezogen</translation>
    </message>
    <message>
        <source>Payment link expired</source>
        <translation>Zahlungslink abgelaufen</translation>
    </message>
    <message>
        <source>Bank details for a transfer of %3 requested</source>
        <translation>Bankverbindung für eine Überweisung von %3 angefordert</translation>
    </message>
    <message>
        <source>Bank details for a transfer requested</source>
        <translation>Bankverbindung für eine Überweisung angefordert</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer of %3</source>
        <translation>Der Anbieter hat die Bankverbindung für eine Überweisung von %3 mitgeteilt</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer</source>
        <translation>Der Anbieter hat die Bankverbindung für eine Überweisung mitgeteilt</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer of %3 any more</source>
        <translation>Der Anbieter soll nicht mehr auf eine Überweisung von %3 warten</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer any more</source>
        <translation>Der Anbieter soll nicht mehr auf eine Überweisung warten</translation>
    </message>
    <message>
        <source>The provider does not wait for the transfer any more</source>
        <translation>Der Anbieter wartet nicht mehr auf die Überweisung</translation>
    </message>
    <message>
        <source>Page to pay %3 now requested</source>
        <translation>Seite zur Sofortzahlung von %3 angefordert</translation>
    </message>
    <message>
        <source>Page to pay now requested</source>
        <translation>Seite zur Sofortzahlung angefordert</translation>
    </message>
    <message>
        <source>Page to pay %3 now created</source>
        <translation>Seite zur Sofortzahlung von %3 erstellt</translation>
    </message>
    <message>
        <source>Page to pay now created</source>
        <translation>Seite zur Sofortzahlung erstellt</translation>
    </message>
    <message>
        <source>The page to pay %3 now has expired</source>
        <translation>Die Seite zur Sofortzahlung von %3 ist abgelaufen</translation>
    </message>
    <message>
        <source>The page to pay now has expired</source>
        <translation>Die Seite zur Sofortzahlung ist abgelaufen</translation>
    </message>
    <message>
        <source>A part of the transfer for %1 has come; %3 are still missing</source>
        <translation>Ein Teil der Überweisung für %1 ist eingegangen; %3 fehlen noch</translation>
    </message>
    <message>
        <source>A part of the transfer has come; %3 are still missing</source>
        <translation>Ein Teil der Überweisung ist eingegangen; %3 fehlen noch</translation>
    </message>
    <message>
        <source>A part of the transfer has come</source>
        <translation>Ein Teil der Überweisung ist eingegangen</translation>
    </message>
    <message>
        <source>%3 of %2 wait at the payment provider for a document</source>
        <translation>%3 von %2 warten beim Zahlungsanbieter auf einen Beleg</translation>
    </message>
    <message>
        <source>%3 of a customer wait at the payment provider for a document</source>
        <translation>%3 eines Kunden warten beim Zahlungsanbieter auf einen Beleg</translation>
    </message>
    <message>
        <source>Money of a customer waits at the payment provider</source>
        <translation>Geld eines Kunden wartet beim Zahlungsanbieter</translation>
    </message>
    <message>
        <source>Mail to %2 put into Outbox</source>
        <translation>E-Mail an %2 in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>Mail put into Outbox</source>
        <translation>E-Mail in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>Mail to %2 composed with its link</source>
        <translation>E-Mail an %2 mit ihrem Link verfasst</translation>
    </message>
    <message>
        <source>Mail composed with its link</source>
        <translation>E-Mail mit ihrem Link verfasst</translation>
    </message>
    <message>
        <source>Mail to %2 accepted by mail server</source>
        <translation>E-Mail an %2 vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>Mail accepted by mail server</source>
        <translation>E-Mail vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>Mail refused by mail server: %4</source>
        <translation>E-Mail vom Mailserver abgelehnt: %4</translation>
    </message>
    <message>
        <source>Mail refused by mail server</source>
        <translation>E-Mail vom Mailserver abgelehnt</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail to %2. It is not sent again by itself</source>
        <translation>Ungewiss, ob der Mailserver die E-Mail an %2 angenommen hat. Sie wird nicht von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail. It is not sent again by itself</source>
        <translation>Ungewiss, ob der Mailserver die E-Mail angenommen hat. Sie wird nicht von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Mail dropped before it was sent</source>
        <translation>E-Mail vor dem Senden verworfen</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %4</source>
        <translation>Vor dem Senden verworfen: %4</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Vor dem Senden verworfen</translation>
    </message>
    <message>
        <source>Locked through %2: %4</source>
        <translation>Gesperrt bis %2: %4</translation>
    </message>
    <message>
        <source>Locked through %2</source>
        <translation>Gesperrt bis %2</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Zeitraum gesperrt</translation>
    </message>
    <message>
        <source>Locked only through %2: %4</source>
        <translation>Nur noch bis %2 gesperrt: %4</translation>
    </message>
    <message>
        <source>Period unlocked: %4</source>
        <translation>Zeitraum entsperrt: %4</translation>
    </message>
    <message>
        <source>Period unlocked</source>
        <translation>Zeitraum entsperrt</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>%1, command line</source>
        <translation>%1, Befehlszeile</translation>
    </message>
    <message>
        <source>%5 to %2 put into Outbox</source>
        <translation>%5 an %2 in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>%5 put into Outbox</source>
        <translation>%5 in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>%5 to %2 composed</source>
        <translation>%5 an %2 verfasst</translation>
    </message>
    <message>
        <source>%5 composed</source>
        <translation>%5 verfasst</translation>
    </message>
    <message>
        <source>%5 to %2 accepted by mail server</source>
        <translation>%5 an %2 vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>%5 accepted by mail server</source>
        <translation>%5 vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>%5 refused by mail server: %4</source>
        <translation>%5 vom Mailserver abgelehnt: %4</translation>
    </message>
    <message>
        <source>%5 refused by mail server</source>
        <translation>%5 vom Mailserver abgelehnt</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5 to %2. It is not sent again by itself</source>
        <translation>%5 an %2: ungewiss, ob vom Mailserver angenommen. Wird nicht von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5. It is not sent again by itself</source>
        <translation>%5: ungewiss, ob vom Mailserver angenommen. Wird nicht von selbst erneut gesendet</translation>
    </message>
    <message>
        <source>Reminders about %1 held until %4</source>
        <translation>Erinnerungen zu %1 angehalten bis %4</translation>
    </message>
    <message>
        <source>Reminders to %2 held until %4</source>
        <translation>Erinnerungen an %2 angehalten bis %4</translation>
    </message>
    <message>
        <source>Reminders are sent again</source>
        <translation>Erinnerungen werden wieder gesendet</translation>
    </message>
    <message>
        <source>Payment link over a part, %3, requested</source>
        <translation>Zahlungslink über einen Teilbetrag von %3 angefordert</translation>
    </message>
    <message>
        <source>Payment link over a part requested</source>
        <translation>Zahlungslink über einen Teilbetrag angefordert</translation>
    </message>
    <message>
        <source>The link over %3 was paid; pages open for it are to be closed</source>
        <translation>Der Link über %3 wurde bezahlt; dafür noch offene Seiten sollen geschlossen werden</translation>
    </message>
    <message>
        <source>The link was paid; pages open for it are to be closed</source>
        <translation>Der Link wurde bezahlt; dafür noch offene Seiten sollen geschlossen werden</translation>
    </message>
    <message>
        <source>Pages open for the paid link are closed</source>
        <translation>Die noch offenen Seiten zum bezahlten Link sind geschlossen</translation>
    </message>
    <message>
        <source>Tags of %1: %4</source>
        <translation>Schlagwörter zu %1: %4</translation>
    </message>
    <message>
        <source>Tags of %2: %4</source>
        <translation>Schlagwörter zu %2: %4</translation>
    </message>
    <message>
        <source>Tags: %4</source>
        <translation>Schlagwörter: %4</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Note of %1: %4</source>
        <translation>Notiz zu %1: %4</translation>
    </message>
    <message>
        <source>Note of %2: %4</source>
        <translation>Notiz zu %2: %4</translation>
    </message>
    <message>
        <source>Note: %4</source>
        <translation>Notiz: %4</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>%3 received on %6: %4</source>
        <translation>%3 auf %6 eingegangen: %4</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested: %6</source>
        <translation>Belastung von %3 auf %4 angefordert: %6</translation>
    </message>
    <message>
        <source>The last day of the link over %3 is over; it is to be closed</source>
        <translation>Der letzte Tag des Links über %3 ist vorbei; er soll geschlossen werden</translation>
    </message>
    <message>
        <source>The last day of the link is over; it is to be closed</source>
        <translation>Der letzte Tag des Links ist vorbei; er soll geschlossen werden</translation>
    </message>
    <message>
        <source>Refused action about %1 dismissed</source>
        <translation>Abgelehnter Vorgang zu %1 abgehakt</translation>
    </message>
    <message>
        <source>Refused action for %2 dismissed</source>
        <translation>Abgelehnter Vorgang für %2 abgehakt</translation>
    </message>
    <message>
        <source>Refused action dismissed</source>
        <translation>Abgelehnter Vorgang abgehakt</translation>
    </message>
    <message>
        <source>Refused action about %1 needs somebody again</source>
        <translation>Abgelehnter Vorgang zu %1 braucht wieder jemanden</translation>
    </message>
    <message>
        <source>Refused action for %2 needs somebody again</source>
        <translation>Abgelehnter Vorgang für %2 braucht wieder jemanden</translation>
    </message>
    <message>
        <source>Refused action needs somebody again</source>
        <translation>Abgelehnter Vorgang braucht wieder jemanden</translation>
    </message>
    <message>
        <source>made at the provider</source>
        <comment>a refund</comment>
        <translation>beim Anbieter veranlasst</translation>
    </message>
</context>
<context>
    <name>quittance::AddressEdit</name>
    <message>
        <source>City</source>
        <translation>Ort</translation>
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
        <translation>Straße</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBar</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>age, amount, how many invoices</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBars</name>
    <message>
        <source>Current</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>1 bis 30 Tage überfällig</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31 bis 60 Tage überfällig</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61 bis 90 Tage überfällig</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>Mehr als 90 Tage überfällig</translation>
    </message>
    <message>
        <source>Open by days late, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Offen nach überfälligen Tagen, %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllocateDialog</name>
    <message>
        <source>Pay a&amp;nother customer&apos;s invoices</source>
        <translation>Rechnungen eines &amp;anderen Kunden bezahlen</translation>
    </message>
    <message>
        <source>What is not used stays credit of %1. Both statements show the other as a settlement.</source>
        <translation>Was nicht verwendet wird, bleibt Guthaben von %1. Beide Kundenkontoauszüge weisen es als Verrechnung mit dem anderen Kunden aus.</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>quittance::AllocationGrid</name>
    <message>
        <source>Looking for open invoices…</source>
        <translation>Offene Rechnungen werden gesucht…</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <translation>Erhält %1</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Wählen Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>Nothing is open in %1; all of it stays credit.</source>
        <translation>In %1 ist nichts offen; alles bleibt Guthaben.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Show the next of %1 more; %2 of them get something</source>
        <translation>Nächste von %1 weiteren anzeigen; %2 davon erhalten etwas</translation>
    </message>
    <message>
        <source>Show the next of %1 more</source>
        <translation>Nächste von %1 weiteren anzeigen</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Betrag für %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllowancesModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount or %</source>
        <translation>Betrag oder %</translation>
    </message>
    <message>
        <source>Amount, or percent of the lines with this VAT</source>
        <translation>Betrag oder Prozentsatz der Positionen mit diesem Steuersatz</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quittance::AmountQuestion</name>
    <message>
        <source>&amp;1: %1</source>
        <extracomment>a number of a list of two, and an amount</extracomment>
        <translation>&amp;1: %1</translation>
    </message>
    <message>
        <source>&amp;2: %1</source>
        <extracomment>a number of a list of two, and an amount</extracomment>
        <translation>&amp;2: %1</translation>
    </message>
    <message>
        <source>%1: thousands, or a fraction?</source>
        <extracomment>%1 is what was typed: &quot;1.234&quot;</extracomment>
        <translation>%1: Tausender oder Dezimalstellen?</translation>
    </message>
</context>
<context>
    <name>quittance::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Kept on this computer, for you alone. It changes at once.</source>
        <translation>Gilt nur auf diesem Computer und nur für Sie. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Systemmeldungen</translation>
    </message>
    <message>
        <source>&amp;Tell me there when more needs me</source>
        <translation>Dort &amp;melden, wenn mehr auf mich wartet</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalText</name>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, document or payment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Void %1 of %2 over %3.</source>
        <comment>document, customer, amount</comment>
        <translation>%1 von %2 über %3 stornieren.</translation>
    </message>
    <message>
        <source>Write off %1 on %2 of %3: %4.</source>
        <comment>amount, document, customer, cause</comment>
        <translation>%1 bei %2 von %3 ausbuchen: %4.</translation>
    </message>
    <message>
        <source>Pay %1 back to %2, from %3. Way: %4.</source>
        <comment>amount, customer, payment or document, way</comment>
        <translation>%1 an %2 erstatten, aus %3. Weg: %4.</translation>
    </message>
    <message>
        <source>Approved. %1 is void.</source>
        <translation>Freigegeben. %1 ist storniert.</translation>
    </message>
    <message>
        <source>Approved. %1 is written off on %2.</source>
        <translation>Freigegeben. %1 bei %2 ausgebucht.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is booked.</source>
        <translation>Freigegeben. Die Erstattung an %1 ist gebucht.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is in Outbox.</source>
        <translation>Freigegeben. Die Erstattung an %1 liegt im Postausgang.</translation>
    </message>
    <message>
        <source>Above %1 a second person must agree. This asks for it; nothing is booked before.</source>
        <translation>Über %1 muss eine zweite Person zustimmen. Hiermit wird das beantragt; vorher wird nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Wartende Anträge</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason to refuse</source>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Needed to refuse; kept in the journal</source>
        <translation>Zum Ablehnen nötig; bleibt im Journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nichts wartet auf eine zweite Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait(s)</source>
        <comment>for a second person</comment>
        <translation>
            <numerusform>%n Antrag wartet</numerusform>
            <numerusform>%n Anträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>&amp;Take request back</source>
        <translation>Antrag &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Approve and do it (Ctrl+Enter)</source>
        <translation>Freigeben und ausführen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Request taken back. Nothing was booked.</source>
        <translation>Antrag zurückgenommen. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Request refused. Nothing was booked.</source>
        <translation>Antrag abgelehnt. Nichts wurde gebucht.</translation>
    </message>
</context>
<context>
    <name>quittance::AssignDialog</name>
    <message>
        <source>Assign customer</source>
        <translation>Kunden zuweisen</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What is left of the payment is then this customer&apos;s credit and can be allocated.</source>
        <translation>Was von der Zahlung übrig ist, ist dann Guthaben dieses Kunden und kann zugeordnet werden.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>quittance::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The book is one file. A copy made here is whole, also while others work on; a file that is simply copied may not be.</source>
        <translation>Das Buch ist eine einzige Datei. Eine hier erstellte Kopie ist vollständig, auch während andere weiterarbeiten; bei einer einfach kopierten Datei ist das nicht sicher.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Kopie des Buchs speichern</translation>
    </message>
    <message>
        <source>Book of %1.sqlite</source>
        <translation>Buch vom %1.sqlite</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>Die Kopie liegt unter %1.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>A copy is made there once a day and at closing, and looked through. The last 14 are kept. Best on another disk; empty is never.</source>
        <translation>Dort wird einmal am Tag und beim Beenden eine Kopie erstellt und geprüft. Die letzten 14 werden aufbewahrt. Am besten auf einem anderen Datenträger; leer heißt nie.</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>&amp;Jetzt kopieren</translation>
    </message>
    <message>
        <source>Last good copy: %1, %2</source>
        <comment>time, file</comment>
        <translation>Letzte gute Kopie: %1, %2</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Noch keine Kopie.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup becomes a book of its own; this one stays as it is.</source>
        <translation>Eine Sicherung wird ein eigenes Buch; dieses bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Payment links, mails and evidence are sealed in the book with its key, which is kept apart from it. On another computer the recovery key opens them. Invoices, payments and the journal open without it.</source>
        <translation>Zahlungslinks, E-Mails und Nachweise sind im Buch mit seinem Schlüssel versiegelt, der getrennt von ihm liegt. Auf einem anderen Computer öffnet sie der Wiederherstellungsschlüssel. Rechnungen, Zahlungen und Journal öffnen sich ohne ihn.</translation>
    </message>
</context>
<context>
    <name>quittance::BankText</name>
    <message>
        <source>our reference and the amount agree</source>
        <translation>unsere Referenz und der Betrag stimmen überein</translation>
    </message>
    <message>
        <source>the document&apos;s number and the amount agree</source>
        <translation>Belegnummer und Betrag stimmen überein</translation>
    </message>
    <message>
        <source>the numbers of several documents and their sum agree</source>
        <translation>die Nummern mehrerer Belege und ihre Summe stimmen überein</translation>
    </message>
    <message>
        <source>a payment recorded before is this money</source>
        <translation>eine früher erfasste Zahlung ist dieses Geld</translation>
    </message>
    <message>
        <source>this payment came back</source>
        <translation>diese Zahlung kam zurück</translation>
    </message>
    <message>
        <source>this refund was paid from the bank</source>
        <translation>diese Erstattung ging vom Bankkonto ab</translation>
    </message>
    <message>
        <source>this payout and the amount agree</source>
        <translation>diese Auszahlung und der Betrag stimmen überein</translation>
    </message>
    <message>
        <source>the bank&apos;s own charge</source>
        <translation>eine Gebühr der Bank selbst</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>eine Regel sagt es</translation>
    </message>
    <message>
        <source>the number agrees, the amount does not</source>
        <translation>die Nummer stimmt, der Betrag nicht</translation>
    </message>
    <message>
        <source>the number agrees, the currency does not</source>
        <translation>die Nummer stimmt, die Währung nicht</translation>
    </message>
    <message>
        <source>this account has paid for the customer before, and the amount agrees</source>
        <translation>von diesem Konto wurde schon für den Kunden bezahlt, und der Betrag stimmt</translation>
    </message>
    <message>
        <source>the name is alike, and the amount agrees</source>
        <translation>der Name ist ähnlich, und der Betrag stimmt</translation>
    </message>
    <message>
        <source>the customer&apos;s oldest documents come to this amount</source>
        <translation>die ältesten Belege des Kunden ergeben diesen Betrag</translation>
    </message>
    <message>
        <source>only the amount agrees</source>
        <translation>nur der Betrag stimmt</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>von jemandem so festgelegt</translation>
    </message>
    <message>
        <source>only a hint</source>
        <translation>nur ein Hinweis</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>may be here already</source>
        <translation>vielleicht schon vorhanden</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>teilweise bekannt</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Payment of %1 that was recorded before</source>
        <translation>Zahlung von %1, früher erfasst</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Guthaben von %1</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 zahlt %2</translation>
    </message>
    <message>
        <source>; what is then missing is written off</source>
        <translation>; was dann fehlt, wird ausgebucht</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Auszahlung von %1</translation>
    </message>
    <message>
        <source>A payment of %1 came back</source>
        <translation>Eine Zahlung von %1 kam zurück</translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation>Erstattung an %1</translation>
    </message>
    <message>
        <source>Set aside: the bank&apos;s charge</source>
        <translation>Beiseitelegen: Gebühr der Bank</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Beiseitelegen: %1</translation>
    </message>
    <message>
        <source>%1: a payment, booked without asking</source>
        <translation>%1: eine Zahlung, ohne Rückfrage gebucht</translation>
    </message>
    <message>
        <source>%1: a payment</source>
        <translation>%1: eine Zahlung</translation>
    </message>
    <message>
        <source>%1: a payout of %2</source>
        <translation>%1: eine Auszahlung von %2</translation>
    </message>
    <message>
        <source>%1: a payment that came back</source>
        <translation>%1: eine Zahlung, die zurückkam</translation>
    </message>
    <message>
        <source>%1: a refund</source>
        <translation>%1: eine Erstattung</translation>
    </message>
    <message>
        <source>%1: set aside, %2</source>
        <translation>%1: beiseitegelegt, %2</translation>
    </message>
    <message>
        <source>Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is missing.</source>
        <translation>Konto %1: Auszug %2 endet mit %3, Auszug %4 beginnt mit %5. Dazwischen fehlt einer.</translation>
    </message>
    <message>
        <source>Account %1: statement %2 is followed by %3. One between them may be missing.</source>
        <translation>Konto %1: Auf Auszug %2 folgt %3. Dazwischen fehlt vielleicht einer.</translation>
    </message>
    <message>
        <source>Account %1: statements %2 and %3 tell some of the same days.</source>
        <translation>Konto %1: Die Auszüge %2 und %3 enthalten teils dieselben Tage.</translation>
    </message>
    <message>
        <source>New movements: %1. Here already: %2.</source>
        <translation>Neue Umsätze: %1. Schon vorhanden: %2.</translation>
    </message>
    <message>
        <source>New ones that may be here already: %1.</source>
        <translation>Neue, die vielleicht schon vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>Sums that gave way to their parts: %1.</source>
        <translation>Summen, die durch ihre Einzelposten ersetzt wurden: %1.</translation>
    </message>
    <message>
        <source>Booked without asking: %1.</source>
        <translation>Ohne Rückfrage gebucht: %1.</translation>
    </message>
    <message>
        <source>Could be booked without asking: %1.</source>
        <translation>Ohne Rückfrage buchbar: %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Nächste Meldung anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>how many messages wait behind the one that is shown</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
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
        <translation>Namen und Adressen im Journal</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Rechnungen und Gutschriften</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>%1: nothing could be read</source>
        <comment>a part of the book</comment>
        <translation>%1: nichts lesbar</translation>
    </message>
    <message>
        <source>%1: %2 written, others could not be read</source>
        <comment>a part of the book, how many</comment>
        <translation>%1: %2 geschrieben, weitere waren nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2 written, up to %3 could not be read</source>
        <comment>a part of the book, how many, how many</comment>
        <translation>%1: %2 geschrieben, bis zu %3 waren nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <comment>a part of the book, how many</comment>
        <translation>%1: %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>quittance::BringView</name>
    <message>
        <source>What to bring</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>All companies and people of %1 come.</source>
        <translation>Alle Unternehmen und Personen aus %1 kommen.</translation>
    </message>
    <message>
        <source>Calls, ma&amp;ils, meetings and notes come as well</source>
        <translation>Anrufe, &amp;E-Mails, Besprechungen und Notizen kommen ebenfalls</translation>
    </message>
    <message>
        <source>&amp;Write mapped fields back to %1</source>
        <translation>Zugeordnete Felder in %1 zurück&amp;schreiben</translation>
    </message>
    <message>
        <source>The permission to write is missing</source>
        <translation>Die Berechtigung zum Schreiben fehlt</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>Nur &amp;abgelehnte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Rechnungen ausstellen</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Rechnungen stornieren</translation>
    </message>
    <message>
        <source>Write off invoices</source>
        <translation>Rechnungen ausbuchen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Each gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Jede erhält die nächste Nummer und lässt sich nicht mehr ändern, nur noch gutschreiben oder stornieren. Per E-Mail geht noch nichts hinaus.</translation>
    </message>
    <message>
        <source>Each keeps its number and nothing is open on it any more. That cannot be taken back.</source>
        <translation>Jede behält ihre Nummer, und nichts ist mehr auf ihr offen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>What is open on each is booked as a loss. The customers are told nothing.</source>
        <translation>Was auf jeder offen ist, wird als Verlust gebucht. Die Kunden erfahren davon nichts.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Jede wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung ausstellen</numerusform>
            <numerusform>%n Rechnungen ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung stornieren</numerusform>
            <numerusform>%n Rechnungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung ausbuchen</numerusform>
            <numerusform>%n Rechnungen ausbuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>Stop after the invoice that is under way (Esc)</source>
        <translation>Nach der laufenden Rechnung stoppen (Esc)</translation>
    </message>
    <message>
        <source>Cancel stops after the invoice that is under way.</source>
        <translation>Abbrechen stoppt nach der laufenden Rechnung.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, to be done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n beantragt</numerusform>
            <numerusform>%n beantragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The list says what became of each.</source>
        <translation>Die Liste zeigt, was aus jeder wurde.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done.</source>
        <translation>Gestoppt. Erledigtes bleibt erledigt.</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter acts, Esc leaves without effect.</source>
        <translation>Leertaste hakt an, Strg+Enter führt aus, Esc verlässt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Stoppt nach dieser…</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActModel</name>
    <message>
        <source>It is being written in a window of its own. Issue it there.</source>
        <translation>Der Entwurf wird gerade in einem eigenen Fenster bearbeitet. Stellen Sie ihn dort aus.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree.</source>
        <translation>Beantragt. Eine zweite Person muss zustimmen.</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>Ausgestellt als %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Ready: above %1 a second person is asked</source>
        <translation>Bereit: über %1 wird eine zweite Person gefragt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Wird einbezogen</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Wird ausgelassen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Einbezogen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>quittance::BulkMailDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>Nur &amp;abgelehnte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Jede wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) · %1</source>
        <translation>
            <numerusform>%n E-Mail · %1</numerusform>
            <numerusform>%n E-Mails · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <translation>
            <numerusform>%n senden, sobald online</numerusform>
            <numerusform>%n senden, sobald online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>%n E-Mail senden</numerusform>
            <numerusform>%n E-Mails senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>Type %1 to send</source>
        <comment>a number</comment>
        <translation>Zum Senden %1 eingeben</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step, Space ticks</source>
        <translation>%1 von %2 · Alt+Links und Alt+Rechts blättern, Leertaste hakt an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing this window stops nothing; Outbox shows the same.</source>
        <translation>Dieses Fenster zu schließen stoppt nichts; der Postausgang zeigt dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in Outbox</source>
        <translation>
            <numerusform>%n E-Mail im Postausgang</numerusform>
            <numerusform>%n E-Mails im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Strg+Enter sendet, Esc verlässt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Links expire</source>
        <translation>Links laufen ab</translation>
    </message>
    <message>
        <source>A choice holds for each of these mails. Without one, a link that is there keeps its end, and a new one has the usual one.</source>
        <translation>Eine Wahl gilt für jede dieser E-Mails. Ohne Wahl behält ein vorhandener Link sein Ende, und ein neuer bekommt das übliche.</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step</source>
        <translation>%1 von %2 · Alt+Links und Alt+Rechts blättern</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Bezahlen per</translation>
    </message>
</context>
<context>
    <name>quittance::CardActions</name>
    <message>
        <source>Show Outbox</source>
        <translation>Postausgang anzeigen</translation>
    </message>
    <message>
        <source>The charge for %1 is on its way.</source>
        <translation>Die Belastung für %1 ist unterwegs.</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Zahlungslink senden</translation>
    </message>
    <message>
        <source>The card for %1 is charged when online.</source>
        <comment>number of an invoice</comment>
        <translation>Die Karte für %1 wird belastet, sobald Sie online sind.</translation>
    </message>
</context>
<context>
    <name>quittance::CardText</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>card, month and year it ends</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved on the payment page on %1</source>
        <translation>Auf der Zahlungsseite gespeichert am %1</translation>
    </message>
    <message>
        <source>No agreement is known</source>
        <translation>Keine Zustimmung bekannt</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Zugestimmt am %1</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Customer must confirm</source>
        <translation>Kunde muss bestätigen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Uncertain – asking %1</source>
        <translation>Ungewiss – Anfrage bei %1</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again by itself. Do not charge again.</source>
        <translation>%1 hat nicht geantwortet. Die Belastung von %3 mit %2 kann erfolgt sein; Quittance fragt von selbst erneut. Belasten Sie die Karte nicht noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again at %4. Do not charge again.</source>
        <translation>%1 hat nicht geantwortet. Die Belastung von %3 mit %2 kann erfolgt sein; Quittance fragt um %4 erneut. Belasten Sie die Karte nicht noch einmal.</translation>
    </message>
    <message>
        <source>The charge of %1 to %2 is under way.</source>
        <translation>Die Belastung von %2 mit %1 läuft.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2 until %3. Take or release them before.</source>
        <translation>%1 sind auf %2 bis %3 reserviert. Ziehen Sie den Betrag vorher ein, oder heben Sie die Reservierung auf.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2. Take or release them within a week.</source>
        <translation>%1 sind auf %2 reserviert. Ziehen Sie den Betrag innerhalb einer Woche ein, oder heben Sie die Reservierung auf.</translation>
    </message>
    <message>
        <source>%1 were charged to %2.</source>
        <translation>%2 wurde mit %1 belastet.</translation>
    </message>
    <message>
        <source>%1 on %2 were not charged.</source>
        <translation>%2 wurde nicht mit %1 belastet.</translation>
    </message>
    <message>
        <source>Nobody could find out whether the charge of %1 to %2 happened. Look at %3, and drop it in Outbox only if it did not. Do not charge again before.</source>
        <translation>Ob die Belastung von %2 mit %1 erfolgt ist, ließ sich nicht herausfinden. Sehen Sie bei %3 nach, und verwerfen Sie sie im Postausgang nur, wenn sie nicht erfolgt ist. Belasten Sie die Karte vorher nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>quittance::CardsDialog</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last month it can be used in</source>
        <translation>Letzter Monat, in dem sie gültig ist</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>Erlaubt seit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How the customer agreed</source>
        <translation>Wie der Kunde zugestimmt hat</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Gespeicherte Karten</translation>
    </message>
    <message>
        <source>Cards are saved by their holder, on the provider&apos;s page. Their numbers never come here.</source>
        <translation>Karten speichert der Inhaber selbst auf der Seite des Anbieters. Die Nummern gelangen nie hierher.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Karte hinzufügen…</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page on which a card is saved</source>
        <translation>Öffnet die Seite des Anbieters, auf der eine Karte gespeichert wird</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Entfernen… (Entf)</translation>
    </message>
    <message>
        <source>Who is this?…</source>
        <translation>Wer ist das?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Festlegen, welcher Kunde des Anbieters das ist</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Rückkehrseite festlegen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>Die Karte ist gespeichert.</translation>
    </message>
    <message>
        <source>The page has ended before a card was saved. Add a card to open another one.</source>
        <translation>Die Seite ist abgelaufen, bevor eine Karte gespeichert wurde. Fügen Sie eine Karte hinzu, um eine neue zu öffnen.</translation>
    </message>
    <message>
        <source>No card was saved yet. The page stays open for a day; the card stands here after a sync once its holder has saved it.</source>
        <translation>Noch wurde keine Karte gespeichert. Die Seite bleibt einen Tag offen; die Karte steht nach einer Synchronisierung hier, sobald der Inhaber sie gespeichert hat.</translation>
    </message>
    <message>
        <source>The page is open in the browser. The card stands here once its holder has saved it.</source>
        <translation>Die Seite ist im Browser geöffnet. Die Karte steht hier, sobald der Inhaber sie gespeichert hat.</translation>
    </message>
    <message>
        <source>Remove %1 of %2 at %3? It can then not be charged any more. This cannot be undone: the customer would have to save it again.</source>
        <comment>card, customer, account</comment>
        <translation>%1 von %2 bei %3 entfernen? Sie kann dann nicht mehr belastet werden. Das lässt sich nicht rückgängig machen: Der Kunde müsste sie erneut speichern.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, LIVE or TEST</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>No card is saved.</source>
        <translation>Keine Karte gespeichert.</translation>
    </message>
    <message>
        <source>Add card… opens the page to save one on.</source>
        <translation>Karte hinzufügen… öffnet die Seite, auf der eine gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>quittance::CertainDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Was bezahlt wird</translation>
    </message>
    <message>
        <source>Our reference or number and the amount agree, and nothing else can be meant. Each can be undone.</source>
        <translation>Unsere Referenz oder Nummer und der Betrag stimmen überein, und nichts anderes kann gemeint sein. Jeder Umsatz lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Book what is certain</source>
        <translation>Sichere buchen</translation>
    </message>
    <message>
        <source>Movements that are certain</source>
        <translation>Sichere Umsätze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Book 1 movement</source>
        <translation>1 Umsatz buchen</translation>
    </message>
    <message>
        <source>Book %1 movements</source>
        <translation>%1 Umsätze buchen</translation>
    </message>
    <message>
        <source>Booked: %1. Not booked: %2. They wait, for the reason beside each.</source>
        <translation>Gebucht: %1. Nicht gebucht: %2. Diese warten aus dem Grund, der jeweils daneben steht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>quittance::ChargeDialog</name>
    <message>
        <source>%1 (expired)</source>
        <comment>a saved card</comment>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>%1 · allowed since %2</source>
        <comment>a saved card, a day</comment>
        <translation>%1 · erlaubt seit %2</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>Gespeicherte Karte belasten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Saved cards…</source>
        <translation>Gespeicherte Karten…</translation>
    </message>
    <message>
        <source>Open after the charge</source>
        <translation>Offen nach der Belastung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  höchstens %2</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Belasten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Real money moves.</source>
        <translation>Es fließt echtes Geld.</translation>
    </message>
    <message>
        <source>No real money moves.</source>
        <translation>Es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>The payment link is closed first.</source>
        <translation>Der Zahlungslink wird zuerst geschlossen.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>%1 belasten</translation>
    </message>
    <message>
        <source>Read by the card&apos;s holder beside the name of the account</source>
        <translation>Der Karteninhaber liest ihn neben dem Namen des Kontos</translation>
    </message>
    <message>
        <source>On statement</source>
        <translation>Abrechnungstext</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>Optional, wird im Journal festgehalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Charge %1 when online</source>
        <comment>amount</comment>
        <translation>%1 belasten, sobald online</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>typed, at most</comment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Without an answer from %1 the charge is “Uncertain” and Quittance asks again. It never charges again by itself.</source>
        <translation>Ohne Antwort von %1 ist die Belastung „Ungewiss“, und Quittance fragt erneut. Die Karte wird nie von selbst noch einmal belastet.</translation>
    </message>
</context>
<context>
    <name>quittance::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Show as a table or as bars</source>
        <translation>Als Tabelle oder als Balken anzeigen</translation>
    </message>
</context>
<context>
    <name>quittance::CheckPanel</name>
    <message>
        <source>Not held against the provider&apos;s own count yet.</source>
        <translation>Noch nicht mit der Zählung des Anbieters verglichen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Diese anzeigen…</translation>
    </message>
    <message>
        <source>Asks the provider for all payments of this year and holds them against the book</source>
        <translation>Fragt beim Anbieter alle Zahlungen dieses Jahres ab und vergleicht sie mit dem Buch</translation>
    </message>
    <message>
        <source>Asking the provider for all payments since %1…</source>
        <translation>Alle Zahlungen seit %1 werden beim Anbieter abgefragt…</translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>counts of payments, a moment</extracomment>
        <translation>%1 · geprüft %2</translation>
    </message>
</context>
<context>
    <name>quittance::CloseMonthDialog</name>
    <message>
        <source>Close month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vormonat</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>Vormonat (Alt+Links)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Folgemonat</translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation>Folgemonat (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Ask the &amp;providers again</source>
        <translation>An&amp;bieter erneut fragen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Warum es so bleiben darf</translation>
    </message>
    <message>
        <source>Why it may stay; kept in the journal</source>
        <translation>Warum es so bleiben darf; wird im Journal festgehalten</translation>
    </message>
    <message>
        <source>Let it &amp;stay</source>
        <translation>&amp;So belassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Write the files…</source>
        <translation>&amp;Dateien schreiben…</translation>
    </message>
    <message>
        <source>Lists, summary, ledger and proof of the month, in a new folder</source>
        <translation>Listen, Übersicht, Hauptbuch und Nachweis des Monats, in einem neuen Ordner</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Anbieter werden gefragt…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Locked: nothing is booked in it any more.</source>
        <translation>Gesperrt: Darin wird nichts mehr gebucht.</translation>
    </message>
    <message>
        <source>Everything agrees. It can be locked.</source>
        <translation>Alles stimmt überein. Der Monat kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>From then on nothing is booked in it (Ctrl+Enter)</source>
        <translation>Von da an wird darin nichts mehr gebucht (Strg+Enter)</translation>
    </message>
    <message>
        <source>Looking once more, then locking…</source>
        <translation>Es wird noch einmal geprüft, dann gesperrt…</translation>
    </message>
    <message>
        <source>%1 is locked. Its files can be written now.</source>
        <translation>%1 ist gesperrt. Die Dateien können jetzt geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>It was not locked: something has changed since. The list says what.</source>
        <translation>Nicht gesperrt: Inzwischen hat sich etwas geändert. Die Liste sagt, was.</translation>
    </message>
    <message>
        <source>Where the month&apos;s folder is to be</source>
        <translation>Wo der Ordner des Monats liegen soll</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>1 check stands in the way of the lock.</source>
        <translation>1 Prüfung verhindert die Sperrung.</translation>
    </message>
    <message>
        <source>%1 checks stand in the way of the lock.</source>
        <translation>%1 Prüfungen verhindern die Sperrung.</translation>
    </message>
    <message>
        <source>Something stands in the way of the lock; the list says what</source>
        <translation>Etwas verhindert die Sperrung; die Liste sagt, was</translation>
    </message>
    <message>
        <source>May stay</source>
        <extracomment>of a check of the month: what was found is accepted with a reason</extracomment>
        <translation>Darf bleiben</translation>
    </message>
</context>
<context>
    <name>quittance::CloseText</name>
    <message>
        <source>Requests that wait for a second person</source>
        <translation>Anträge, die auf eine zweite Person warten</translation>
    </message>
    <message>
        <source>Bank balance</source>
        <translation>Banksaldo</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Kontoumsätze</translation>
    </message>
    <message>
        <source>Card charges under way</source>
        <translation>Laufende Kartenbelastungen</translation>
    </message>
    <message>
        <source>Money at the providers</source>
        <translation>Geld bei den Anbietern</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>Zahlungen bei %1</translation>
    </message>
    <message>
        <source>Differences with the CRM</source>
        <translation>Abweichungen zum CRM</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Debits under way</source>
        <translation>Laufende Lastschriften</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>Offene Anfechtungen</translation>
    </message>
    <message>
        <source>Drafts of the month</source>
        <translation>Entwürfe des Monats</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Payments without a customer</source>
        <translation>Zahlungen ohne Kunden</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Laufende Erstattungen</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>A request of %3 waits for a second person: %2.</source>
        <translation>Ein Antrag vom %3 wartet auf eine zweite Person: %2.</translation>
    </message>
    <message>
        <source>Agree to it or refuse it.</source>
        <translation>Geben Sie ihn frei, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The ledger&apos;s bank account and the bank lines differ by %2.</source>
        <translation>Das Bankkonto im Hauptbuch und die Kontoumsätze weichen um %2 voneinander ab.</translation>
    </message>
    <message>
        <source>Compare the amounts of the matches with the bank lines they belong to.</source>
        <translation>Vergleichen Sie die abgeglichenen Beträge mit den zugehörigen Kontoumsätzen.</translation>
    </message>
    <message>
        <source>The lines of %1 do not add up to the balance of %3: %2 is missing.</source>
        <translation>Die Umsätze von %1 ergeben nicht den Saldo vom %3: %2 fehlen.</translation>
    </message>
    <message>
        <source>Import the statement of these days again, or ask the bank for it.</source>
        <translation>Importieren Sie den Kontoauszug dieser Tage erneut, oder fordern Sie ihn bei der Bank an.</translation>
    </message>
    <message>
        <source>%2 of %3 is booked at the bank, and no bank line shows it: %4.</source>
        <translation>%2 vom %3 sind auf der Bank gebucht, aber kein Kontoumsatz zeigt sie: %4.</translation>
    </message>
    <message>
        <source>Import the statement, match the line, or say why there is none.</source>
        <translation>Importieren Sie den Kontoauszug, gleichen Sie den Umsatz ab, oder nennen Sie den Grund, warum es keinen gibt.</translation>
    </message>
    <message>
        <source>No balance of the bank proves the lines of %1 from %3 on: %2.</source>
        <translation>Kein Banksaldo belegt die Umsätze von %1 ab %3: %2.</translation>
    </message>
    <message>
        <source>Import a statement with balances of these days (camt.053, MT940), or say why there is none.</source>
        <translation>Importieren Sie einen Kontoauszug mit Salden dieser Tage (camt.053, MT940), oder nennen Sie den Grund, warum es keinen gibt.</translation>
    </message>
    <message>
        <source>%2 of %3 is not known for anything yet: %4.</source>
        <translation>%2 vom %3 sind noch nicht zugeordnet: %4.</translation>
    </message>
    <message>
        <source>Match the line or set it aside.</source>
        <translation>Gleichen Sie den Umsatz ab, oder legen Sie ihn beiseite.</translation>
    </message>
    <message>
        <source>A card charge of %2 for %4 is under way since %3.</source>
        <translation>Eine Kartenbelastung von %2 für %4 läuft seit %3.</translation>
    </message>
    <message>
        <source>Take it or release it, or wait for its outcome.</source>
        <translation>Ziehen Sie den Betrag ein, heben Sie die Reservierung auf, oder warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
        <source>%1 was last asked before the month was over.</source>
        <translation>%1 wurde zuletzt vor dem Monatsende abgefragt.</translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation>Gehen Sie online, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A payment that no book can hold was left out: %4.</source>
        <translation>Eine Zahlung, die kein Buch aufnehmen kann, wurde ausgelassen: %4.</translation>
    </message>
    <message>
        <source>%1 was never asked what it took in this month.</source>
        <translation>%1 wurde nie gefragt, was in diesem Monat eingenommen wurde.</translation>
    </message>
    <message>
        <source>The provider and the book differ by %2 about %1 of %3.</source>
        <translation>Anbieter und Buch weichen bei %1 vom %3 um %2 voneinander ab.</translation>
    </message>
    <message>
        <source>Bring payments in full (sync with all of it), then look at this payment at the provider.</source>
        <translation>Rufen Sie alle Zahlungen ab (vollständige Synchronisierung), und sehen Sie sich diese Zahlung dann beim Anbieter an.</translation>
    </message>
    <message>
        <source>The CRM and the book do not agree about %1 (%4).</source>
        <translation>CRM und Buch stimmen bei %1 nicht überein (%4).</translation>
    </message>
    <message>
        <source>Decide which is right.</source>
        <translation>Entscheiden Sie, was richtig ist.</translation>
    </message>
    <message>
        <source>A dispute about %2 is open since %3: %4.</source>
        <translation>Eine Anfechtung über %2 ist seit %3 offen: %4.</translation>
    </message>
    <message>
        <source>A draft of %2 is dated %3: %1 %4.</source>
        <translation>Ein Entwurf über %2 trägt das Datum %3: %1 %4.</translation>
    </message>
    <message>
        <source>Issue it, give it another date, or say why it may stay.</source>
        <translation>Stellen Sie ihn aus, geben Sie ihm ein anderes Datum, oder nennen Sie den Grund, warum er bleiben darf.</translation>
    </message>
    <message>
        <source>Something in the outbox of %3 has no outcome yet: %4.</source>
        <translation>Ein Vorgang im Postausgang vom %3 hat noch kein Ergebnis: %4.</translation>
    </message>
    <message>
        <source>Run the outbox, or settle it there.</source>
        <translation>Führen Sie den Postausgang aus, oder klären Sie den Vorgang dort.</translation>
    </message>
    <message>
        <source>The figures of %1 differ by %2.</source>
        <translation>Die Zahlen von %1 weichen um %2 ab.</translation>
    </message>
    <message>
        <source>Run ledger rebuild and check again; if it stays, restore a backup.</source>
        <translation>Führen Sie ledger rebuild aus, und prüfen Sie erneut; bleibt es dabei, spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The journal or what follows from it is damaged: %1.</source>
        <translation>Das Journal oder etwas daraus Abgeleitetes ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Run ledger verify; restore a backup where the chain is broken.</source>
        <translation>Führen Sie ledger verify aus; ist die Kette unterbrochen, spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>A debit of %2 is under way since %3: %4.</source>
        <translation>Eine Lastschrift von %2 läuft seit %3: %4.</translation>
    </message>
    <message>
        <source>Assign the payment to its customer.</source>
        <translation>Weisen Sie die Zahlung ihrem Kunden zu.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 was made by hand at %4, which does not tell what it is made of.</source>
        <translation>Die Auszahlung von %2 am %3 wurde bei %4 von Hand ausgelöst; woraus sie besteht, wird dort nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Look at its proposal, and say that it is right.</source>
        <translation>Sehen Sie sich den Vorschlag an, und bestätigen Sie, dass er stimmt.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 should be at the bank by now.</source>
        <translation>Die Auszahlung von %2 am %3 sollte inzwischen auf der Bank sein.</translation>
    </message>
    <message>
        <source>Import the statement and match it, or ask the provider.</source>
        <translation>Importieren Sie den Kontoauszug, und gleichen Sie sie ab, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>A payout&apos;s line of %3 and the book differ by %2 about %1.</source>
        <translation>Ein Auszahlungsposten vom %3 und das Buch weichen bei %1 um %2 voneinander ab.</translation>
    </message>
    <message>
        <source>Bring payments in full, then look at it at the provider.</source>
        <translation>Rufen Sie alle Zahlungen ab, und sehen Sie sie sich dann beim Anbieter an.</translation>
    </message>
    <message>
        <source>A payout of %3 holds %2 that the book does not know: %1.</source>
        <translation>Eine Auszahlung vom %3 enthält %2, die das Buch nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Bring payments in full. If another program took this money, say so.</source>
        <translation>Rufen Sie alle Zahlungen ab. Hat ein anderes Programm dieses Geld eingenommen, geben Sie das an.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 is on its way to the bank.</source>
        <translation>Die Auszahlung von %2 am %3 ist unterwegs zur Bank.</translation>
    </message>
    <message>
        <source>%2 of a payout on %3 is not explained by its lines.</source>
        <translation>%2 einer Auszahlung am %3 sind durch ihre Posten nicht erklärt.</translation>
    </message>
    <message>
        <source>Bring payments in full; if it stays, ask the provider.</source>
        <translation>Rufen Sie alle Zahlungen ab; bleibt es dabei, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider has not told yet what the payout of %2 on %3 is made of.</source>
        <translation>Der Anbieter hat noch nicht mitgeteilt, woraus die Auszahlung von %2 am %3 besteht.</translation>
    </message>
    <message>
        <source>Bring payments again in a day.</source>
        <translation>Rufen Sie die Zahlungen in einem Tag erneut ab.</translation>
    </message>
    <message>
        <source>A refund of %2 from %3 is under way.</source>
        <translation>Eine Erstattung von %2 vom %3 läuft.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or say why it may stay.</source>
        <translation>Warten Sie das Ergebnis ab, oder nennen Sie den Grund, warum es so bleiben darf.</translation>
    </message>
    <message>
        <source>The statement of %1 from %3 begins %2 away from where the one before it ended.</source>
        <translation>Der Kontoauszug von %1 ab %3 beginnt mit %2 Abweichung vom Endsaldo des vorigen.</translation>
    </message>
    <message>
        <source>A file is wrong or incomplete: fetch both from the bank again.</source>
        <translation>Eine Datei ist falsch oder unvollständig: Holen Sie beide erneut von der Bank.</translation>
    </message>
    <message>
        <source>The statements of %1 end on %3.</source>
        <translation>Die Kontoauszüge von %1 enden am %3.</translation>
    </message>
    <message>
        <source>Import the rest of the month.</source>
        <translation>Importieren Sie den Rest des Monats.</translation>
    </message>
    <message>
        <source>Between the statements of %1 days are missing before %3.</source>
        <translation>Zwischen den Kontoauszügen von %1 fehlen Tage vor dem %3.</translation>
    </message>
    <message>
        <source>Import the statement that is missing.</source>
        <translation>Importieren Sie den fehlenden Kontoauszug.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>In order, with remarks</source>
        <translation>In Ordnung, mit Anmerkungen</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Monatsabschluss</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>%1 to put right</source>
        <translation>%1 zu berichtigen</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 beside it</source>
        <translation>%1: %2 im Buch, %3 außerhalb</translation>
    </message>
    <message>
        <source>Closed: nothing is booked on or before %1 any more.</source>
        <translation>Abgeschlossen: Bis einschließlich %1 wird nichts mehr gebucht.</translation>
    </message>
    <message>
        <source>All is in order: the month through %1 can be closed.</source>
        <translation>Alles ist in Ordnung: Der Monat bis %1 kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The month through %1 stays open. Checks in the way: %2.</source>
        <translation>Der Monat bis %1 bleibt offen. Hinderliche Prüfungen: %2.</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>Auf der Bank</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Month %1, closed by %2</source>
        <translation>Monat %1, abgeschlossen von %2</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>Who paid the %2 of %3 is not known: %4.</source>
        <translation>Wer die %2 vom %3 gezahlt hat, ist nicht bekannt: %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, about which document</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, what differs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Zahlung rückbelastet</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Erstattung zurück</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsButton</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Drag a row to its place, or move it by Alt+Up and Alt+Down.</source>
        <translation>Ziehen Sie eine Zeile an ihren Platz, oder verschieben Sie sie mit Alt+Hoch und Alt+Runter.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Show columns</source>
        <translation>Spalten an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message>
        <source>Search or do…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Kontoumsätze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Numbers, names, amounts, e-mail addresses and commands are found. A word in front keeps to one kind: %1.</source>
        <translation>Gefunden werden Nummern, Namen, Beträge, E-Mail-Adressen und Befehle. Ein Wort davor grenzt auf eine Art ein: %1.</translation>
    </message>
</context>
<context>
    <name>quittance::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Neue Rechnung…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import &amp;bank statement…</source>
        <translation>&amp;Kontoauszug importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Zeilen &amp;mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>Pay&amp;ments</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>Pa&amp;youts</source>
        <translation>A&amp;uszahlungen</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;CRM sync</source>
        <translation>&amp;CRM-Sync</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Abgleich</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Teilbereich</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Sidebar with words</source>
        <translation>&amp;Seitenleiste mit Text</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Ko&amp;mpakte Zeilen</translation>
    </message>
    <message>
        <source>Appearanc&amp;e</source>
        <translation>Darste&amp;llung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Send payment link…</source>
        <translation>Zahlungslink &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Copy payment link</source>
        <translation>Zahlungslink &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Bank details for a transfer…</source>
        <translation>&amp;Bankverbindung für eine Überweisung…</translation>
    </message>
    <message>
        <source>Open page to pa&amp;y at once</source>
        <translation>Seite zur So&amp;fortzahlung öffnen</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>Auf die Zahlung &amp;warten</translation>
    </message>
    <message>
        <source>C&amp;harge saved card…</source>
        <translation>&amp;Gespeicherte Karte belasten…</translation>
    </message>
    <message>
        <source>S&amp;aved cards…</source>
        <translation>Gespei&amp;cherte Karten…</translation>
    </message>
    <message>
        <source>Who is &amp;this at the provider?…</source>
        <translation>W&amp;er ist das beim Anbieter?…</translation>
    </message>
    <message>
        <source>Copy address of the customer&apos;s own &amp;page</source>
        <translation>Adresse der Kundenseite ko&amp;pieren</translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation>Entwurf bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>Wiede&amp;rholen…</translation>
    </message>
    <message>
        <source>Credit n&amp;ote…</source>
        <translation>Gutschr&amp;ift…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>S&amp;tornieren…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>Ausb&amp;uchen…</translation>
    </message>
    <message>
        <source>Recurrin&amp;g invoices…</source>
        <translation>Wiederke&amp;hrende Rechnungen…</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Zahlung</translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation>Zahlung &amp;erfassen…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Zuordnen…</translation>
    </message>
    <message>
        <source>Assign &amp;customer…</source>
        <translation>&amp;Kunden zuweisen…</translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation>E&amp;rstatten…</translation>
    </message>
    <message>
        <source>Re&amp;verse (bounced)…</source>
        <translation>Rück&amp;belasten (geplatzt)…</translation>
    </message>
    <message>
        <source>Matc&amp;h movement by hand…</source>
        <translation>Umsatz &amp;von Hand abgleichen…</translation>
    </message>
    <message>
        <source>&amp;Set movement aside…</source>
        <translation>Umsatz beiseite&amp;legen…</translation>
    </message>
    <message>
        <source>Ta&amp;ke last match back</source>
        <translation>Letzten Abgleich zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Book certain movements</source>
        <translation>&amp;Sichere Umsätze buchen</translation>
    </message>
    <message>
        <source>&amp;Payouts at the bank…</source>
        <translation>&amp;Auszahlungen auf der Bank…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the provider</source>
        <translation>&amp;Mit dem Anbieter vergleichen</translation>
    </message>
    <message>
        <source>Show &amp;disputes</source>
        <translation>Anfechtungen anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>Beim Anbieter ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>&amp;Change customer…</source>
        <translation>Kunden än&amp;dern…</translation>
    </message>
    <message>
        <source>Show customer&apos;s &amp;invoices</source>
        <translation>&amp;Rechnungen des Kunden anzeigen</translation>
    </message>
    <message>
        <source>Show what C&amp;RMs say</source>
        <translation>&amp;CRM-Angaben anzeigen</translation>
    </message>
    <message>
        <source>&amp;Merge customer…</source>
        <translation>Kunden &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>Kunden &amp;archivieren</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>&amp;Alles synchronisieren</translation>
    </message>
    <message>
        <source>Only &amp;payments</source>
        <translation>Nur &amp;Zahlungen</translation>
    </message>
    <message>
        <source>Only &amp;contacts</source>
        <translation>Nur &amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;Full check</source>
        <translation>&amp;Vollprüfung</translation>
    </message>
    <message>
        <source>&amp;Stop the sync</source>
        <translation>Synchronisierung &amp;stoppen</translation>
    </message>
    <message>
        <source>Send what &amp;waits</source>
        <translation>&amp;Wartendes senden</translation>
    </message>
    <message>
        <source>Cl&amp;ose month…</source>
        <translation>&amp;Monat abschließen…</translation>
    </message>
    <message>
        <source>Set &amp;return page…</source>
        <translation>&amp;Rückkehrseite festlegen…</translation>
    </message>
    <message>
        <source>Co&amp;nnect a CRM…</source>
        <translation>&amp;CRM verbinden…</translation>
    </message>
    <message>
        <source>Re&amp;view conflicts…</source>
        <translation>Konflikte &amp;prüfen…</translation>
    </message>
    <message>
        <source>Field &amp;mapping…</source>
        <translation>&amp;Feldzuordnung…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New &amp;here…</source>
        <translation>&amp;Hier neu anlegen…</translation>
    </message>
    <message>
        <source>&amp;Print list…</source>
        <translation>&amp;Liste drucken…</translation>
    </message>
    <message>
        <source>Open &amp;document as PDF</source>
        <translation>Beleg als &amp;PDF öffnen</translation>
    </message>
    <message>
        <source>&amp;Open another book…</source>
        <translation>&amp;Anderes Buch öffnen…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample book</source>
        <translation>Bei&amp;spielbuch entfernen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ber&amp;ichte</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Pane be&amp;fore</source>
        <translation>V&amp;origer Teilbereich</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Journal of this item…</source>
        <translation>&amp;Journal zu diesem Datensatz…</translation>
    </message>
    <message>
        <source>Send re&amp;minder…</source>
        <translation>Erinnerung &amp;versenden…</translation>
    </message>
    <message>
        <source>Send receipt…</source>
        <translation>Quittung versenden…</translation>
    </message>
    <message>
        <source>Send PDF on&amp;ly…</source>
        <translation>Nur PDF per E-&amp;Mail senden…</translation>
    </message>
    <message>
        <source>Hold reminders &amp;until…</source>
        <translation>Erinnerungen anhalten bis &amp;zum…</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Erinnerungen wieder senden</translation>
    </message>
    <message>
        <source>&amp;Send statement…</source>
        <translation>Kundenkontoauszug &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Hold reminders until…</source>
        <translation>Erinnerungen anhalten &amp;bis zum…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>V&amp;erbindungen…</translation>
    </message>
    <message>
        <source>&amp;Help about this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>Spalten &amp;wählen…</translation>
    </message>
    <message>
        <source>Filter by fields…</source>
        <translation>Nach Feldern filtern…</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>Frei&amp;gaben…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>Edit n&amp;ote…</source>
        <translation>N&amp;otiz bearbeiten…</translation>
    </message>
    <message>
        <source>Edit ta&amp;gs…</source>
        <translation>Schla&amp;gwörter bearbeiten…</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Syncs of the CRM</source>
        <translation>CRM-Synchronisierungen</translation>
    </message>
    <message>
        <source>Deleted drafts…</source>
        <translation>Gelöschte Entwürfe…</translation>
    </message>
    <message>
        <source>&amp;Save e-invoice…</source>
        <translation>E-&amp;Rechnung speichern…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show reason</source>
        <translation>Grund anzeigen</translation>
    </message>
    <message>
        <source>&amp;Evidence checklist…</source>
        <translation>&amp;Checkliste der Nachweise…</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Sortieren nach…</translation>
    </message>
    <message>
        <source>Outbox entry</source>
        <translation>Eintrag im Postausgang</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Sie kam &amp;an</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>A&amp;bhaken</translation>
    </message>
</context>
<context>
    <name>quittance::CompletenessText</name>
    <message>
        <source>%1 and the book disagree about 1 payment. Look at it in the list.</source>
        <translation>%1 und das Buch weichen bei 1 Zahlung voneinander ab. Sehen Sie sie in der Liste an.</translation>
    </message>
    <message>
        <source>%1 and the book disagree about %2 payments. Look at them in the list.</source>
        <translation>%1 und das Buch weichen bei %2 Zahlungen voneinander ab. Sehen Sie sie in der Liste an.</translation>
    </message>
    <message>
        <source>%1 and the book agree about every payment: %2. Unexplained: 0.</source>
        <translation>%1 und das Buch stimmen bei jeder Zahlung überein: %2. Ungeklärt: 0.</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here, %4 unexplained</source>
        <translation>%1: %2 dort, %3 hier, %4 ungeklärt</translation>
    </message>
    <message>
        <source>Left out, because it is of a currency or fraction that cannot be booked: %1</source>
        <translation>Ausgelassen, weil Währung oder Bruchteil nicht gebucht werden können: %1</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>Rechnung %1 ist bezahlt.</translation>
    </message>
    <message>
        <source>Invoice %1 is not paid yet. The next look at the provider will tell.</source>
        <translation>Rechnung %1 ist noch nicht bezahlt. Die nächste Abfrage beim Anbieter gibt Auskunft.</translation>
    </message>
</context>
<context>
    <name>quittance::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Zuletzt gleich</translation>
    </message>
    <message>
        <source>Quittance now</source>
        <translation>Quittance jetzt</translation>
    </message>
    <message>
        <source>CRM now</source>
        <translation>CRM jetzt</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Konflikte prüfen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Take &amp;ours</source>
        <translation>&amp;Unseren nehmen</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;CRM-Wert nehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the decision back, while the CRM was not told (Ctrl+Z)</source>
        <translation>Entscheidung zurücknehmen, solange das CRM sie nicht kennt (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>Ü&amp;bernehmen und weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Nichts steht im Konflikt.</translation>
    </message>
    <message>
        <source>Quittance: %1 (%2)</source>
        <comment>value, who and when</comment>
        <translation>Quittance: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a CRM, value, what is known of who and when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Settled. It can be undone until %1 was told.</source>
        <translation>Geklärt. Rückgängig möglich, bis die Angabe an %1 übermittelt ist.</translation>
    </message>
    <message>
        <source>Settled, and %1 was told.</source>
        <translation>Geklärt und an %1 übermittelt.</translation>
    </message>
    <message>
        <source>%1 says something that cannot be taken here: %2</source>
        <translation>%1 liefert etwas, das hier nicht übernommen werden kann: %2</translation>
    </message>
    <message>
        <source>Both sides changed “%1” after the last agreed value. Invoices already issued keep what is printed on them.</source>
        <translation>Beide Seiten haben „%1“ nach dem letzten gemeinsamen Wert geändert. Bereits ausgestellte Rechnungen behalten, was auf ihnen steht.</translation>
    </message>
    <message>
        <source>&amp;Accept %1 and go on</source>
        <translation>%1 ü&amp;bernehmen und weiter</translation>
    </message>
    <message>
        <source>Apply and close</source>
        <translation>Anwenden und schließen</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Nothing is written before (Ctrl+Enter)</source>
        <translation>Vorher wird nichts geschrieben (Strg+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pply %n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung a&amp;nwenden</numerusform>
            <numerusform>%n Entscheidungen a&amp;nwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) applied.</source>
        <translation>
            <numerusform>%n Entscheidung angewendet.</numerusform>
            <numerusform>%n Entscheidungen angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.</source>
        <translation>
            <numerusform>%n Entscheidung ist noch nicht angewendet. Nicht entschiedene Konflikte bleiben für das nächste Mal.</numerusform>
            <numerusform>%n Entscheidungen sind noch nicht angewendet. Nicht entschiedene Konflikte bleiben für das nächste Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unserer</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>CRM-Wert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>The record was deleted in %1. What is decided holds here only.</source>
        <translation>Der Datensatz wurde in %1 gelöscht. Die Entscheidung gilt nur hier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a customer, how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Same for all %1 open conflicts in “%2” (A)</source>
        <comment>count, name of a field, a key</comment>
        <translation>Gleich für alle %1 offenen Konflikte in „%2“ (A)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nothing is written before you apply.</source>
        <translation>Vor dem Anwenden wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Why this is a conflict</source>
        <translation>Warum das ein Konflikt ist</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>Not possible with an edited value.</source>
        <translation>Mit einem bearbeiteten Wert nicht möglich.</translation>
    </message>
    <message>
        <source>The values not chosen stay in the journal.</source>
        <translation>Nicht gewählte Werte bleiben im Journal.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <comment>when a record was changed, whose it is</comment>
        <translation>%1 · zuständig %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of a CRM</comment>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Zuletzt gleich: %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Deleted in %1</source>
        <translation>In %1 gelöscht</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>%1 · in conflict since %2</source>
        <comment>name of a CRM, day and time</comment>
        <translation>%1 · im Konflikt seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time are kept and not applied yet.</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal ist noch da und noch nicht angewendet.</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal sind noch da und noch nicht angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time were dropped, for the conflict changed or was settled meanwhile.</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal ist entfallen, denn der Konflikt hat sich inzwischen geändert oder ist erledigt.</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal sind entfallen, denn die Konflikte haben sich inzwischen geändert oder sind erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ConnectDialog</name>
    <message>
        <source>Connect a CRM</source>
        <translation>CRM verbinden</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Wege zur Verbindung</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in page, for another browser</source>
        <translation>Adresse der Anmeldeseite kopieren, für einen anderen Browser</translation>
    </message>
    <message>
        <source>Address the browser came back to</source>
        <translation>Adresse, zu der der Browser zurückkam</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, nowhere else.</source>
        <translation>Schlüssel liegen im Schlüsselbund des Systems, sonst nirgends.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>My Domain host</source>
        <translation>My-Domain-Host</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Schlüssel oder Token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser…</translation>
    </message>
    <message>
        <source>No port is free to come back to. Sign in; the browser then ends on a page that does not load. Copy its whole address and paste it here.</source>
        <translation>Kein Port ist für die Rückkehr frei. Melden Sie sich an; der Browser endet dann auf einer Seite, die nicht lädt. Kopieren Sie deren ganze Adresse, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Waiting for your browser… Sign in there and come back. This ends by itself after five minutes.</source>
        <translation>Warten auf Ihren Browser… Melden Sie sich dort an, und kommen Sie zurück. Nach fünf Minuten endet dies von selbst.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep it and begin to sync (Ctrl+Enter)</source>
        <translation>Verbindung behalten und Synchronisierung beginnen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Ask whose account it is; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Fragen, wessen Konto es ist; noch wird nichts gespeichert (Strg+Enter)</translation>
    </message>
    <message>
        <source>HubSpot with a key</source>
        <translation>HubSpot mit einem Schlüssel</translation>
    </message>
    <message>
        <source>A service key or private app token is pasted here once.</source>
        <translation>Ein Service Key oder Token einer privaten App wird hier einmal eingefügt.</translation>
    </message>
    <message>
        <source>In HubSpot, open Development → Keys → Service keys and create a key named “Quittance”. An existing private app token works, too.</source>
        <translation>Öffnen Sie in HubSpot Development → Keys → Service keys, und erstellen Sie einen Schlüssel mit dem Namen „Quittance“. Ein vorhandenes Token einer privaten App geht auch.</translation>
    </message>
    <message>
        <source>Give it these scopes to read:</source>
        <translation>Geben Sie ihm diese Berechtigungen zum Lesen:</translation>
    </message>
    <message>
        <source>And these, if HubSpot is to be told what was billed and paid:</source>
        <translation>Und diese, wenn HubSpot erfahren soll, was berechnet und bezahlt wurde:</translation>
    </message>
    <message>
        <source>And this one for the texts of e-mails; without it only their subjects come:</source>
        <translation>Und diese für die Texte von E-Mails; ohne sie kommen nur die Betreffzeilen:</translation>
    </message>
    <message>
        <source>Copy the key and paste it below.</source>
        <translation>Kopieren Sie den Schlüssel, und fügen Sie ihn unten ein.</translation>
    </message>
    <message>
        <source>HubSpot with your own app</source>
        <translation>HubSpot mit Ihrer eigenen App</translation>
    </message>
    <message>
        <source>Each desk signs in with the browser. Your app, your secret; nothing of ours between.</source>
        <translation>Jeder Arbeitsplatz meldet sich mit dem Browser an. Ihre App, Ihr Secret; nichts von uns dazwischen.</translation>
    </message>
    <message>
        <source>In HubSpot, create an app with OAuth under Development and name it “Quittance”.</source>
        <translation>Erstellen Sie in HubSpot unter Development eine App mit OAuth, und nennen Sie sie „Quittance“.</translation>
    </message>
    <message>
        <source>Register these redirect URLs, one a line. They lead to this computer:</source>
        <translation>Tragen Sie diese Redirect-URLs ein, eine je Zeile. Sie führen zu diesem Computer:</translation>
    </message>
    <message>
        <source>Add these scopes as required:</source>
        <translation>Fügen Sie diese Berechtigungen als erforderlich hinzu:</translation>
    </message>
    <message>
        <source>And this one as optional, for the texts of e-mails; without it only their subjects come:</source>
        <translation>Und diese als optional, für die Texte von E-Mails; ohne sie kommen nur die Betreffzeilen:</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields below.</source>
        <translation>Kopieren Sie Client-ID und Client Secret in die Felder unten.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>With an External Client App of your organisation, signed in to with the browser.</source>
        <translation>Mit einer External Client App Ihrer Organisation, angemeldet über den Browser.</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager → New External Client App. Name it “Quittance”, distribution state Local.</source>
        <translation>Öffnen Sie in Setup External Client App Manager → New External Client App. Nennen Sie sie „Quittance“, Distribution State Local.</translation>
    </message>
    <message>
        <source>Enable OAuth and enter these callback URLs, one a line. They lead to this computer:</source>
        <translation>Aktivieren Sie OAuth, und tragen Sie diese Callback-URLs ein, eine je Zeile. Sie führen zu diesem Computer:</translation>
    </message>
    <message>
        <source>Choose these scopes:</source>
        <translation>Wählen Sie diese Berechtigungen:</translation>
    </message>
    <message>
        <source>Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token Rotation”.</source>
        <translation>Schalten Sie „Require secret for Web Server Flow“ und „Require secret for Refresh Token Flow“ aus. Schalten Sie „Require Proof Key for Code Exchange (PKCE)“ und „Enable Refresh Token Rotation“ ein.</translation>
    </message>
    <message>
        <source>Under Policies, let the people who bill use it, by a permission set.</source>
        <translation>Erlauben Sie unter Policies die Nutzung allen, die Rechnungen stellen, über einen Berechtigungssatz.</translation>
    </message>
    <message>
        <source>Copy the consumer key, and your host from Setup → My Domain, into the fields below.</source>
        <translation>Kopieren Sie den Consumer Key und Ihren Host aus Setup → My Domain in die Felder unten.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>You can close this page and go back to Quittance.</source>
        <translation>Sie können diese Seite schließen und zu Quittance zurückkehren.</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>Erste Synchronisierung starten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose what to bring; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Wählen, was übernommen wird; noch wird nichts gespeichert (Strg+Enter)</translation>
    </message>
    <message>
        <source>Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Schlüssel liegen in einer Datei dieses Buchs, versiegelt mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>See how the fields are mapped; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Ansehen, wie die Felder zugeordnet sind; noch wird nichts gespeichert (Strg+Enter)</translation>
    </message>
    <message>
        <source>See what the first sync would find; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Ansehen, was die erste Synchronisierung fände; noch wird nichts gespeichert (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectSteps</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what step %1 asks for</source>
        <translation>Kopieren, was Schritt %1 verlangt</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectText</name>
    <message>
        <source>Read companies</source>
        <translation>Unternehmen lesen</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>Personen lesen</translation>
    </message>
    <message>
        <source>Read who owns a record</source>
        <translation>Lesen, wer für einen Datensatz zuständig ist</translation>
    </message>
    <message>
        <source>Read which fields companies have</source>
        <translation>Lesen, welche Felder Unternehmen haben</translation>
    </message>
    <message>
        <source>Read which fields people have</source>
        <translation>Lesen, welche Felder Personen haben</translation>
    </message>
    <message>
        <source>Write back what was billed and paid</source>
        <translation>Zurückschreiben, was berechnet und bezahlt wurde</translation>
    </message>
    <message>
        <source>Make the fields for that</source>
        <translation>Die Felder dafür anlegen</translation>
    </message>
    <message>
        <source>Read the texts of e-mails</source>
        <translation>Die Texte von E-Mails lesen</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Not given. Nothing can be synced without it. Add it there and check again.</source>
        <translation>Nicht erteilt. Ohne sie kann nichts synchronisiert werden. Fügen Sie sie dort hinzu, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Not given. Contacts come without the name of their owner.</source>
        <translation>Nicht erteilt. Kontakte kommen ohne den Namen der zuständigen Person.</translation>
    </message>
    <message>
        <source>Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.</source>
        <translation>Nicht erteilt. Felder können nicht aus einer Liste gewählt werden, und es fällt nicht auf, wenn eines fehlt.</translation>
    </message>
    <message>
        <source>Not given. Sales will not see what was billed and paid.</source>
        <translation>Nicht erteilt. Der Vertrieb sieht nicht, was berechnet und bezahlt wurde.</translation>
    </message>
    <message>
        <source>Not given. An administrator has to make the fields by hand.</source>
        <translation>Nicht erteilt. Ein Administrator muss die Felder von Hand anlegen.</translation>
    </message>
    <message>
        <source>Not given. Of e-mails only the subjects come.</source>
        <translation>Nicht erteilt. Von E-Mails kommen nur die Betreffzeilen.</translation>
    </message>
    <message>
        <source>Not given. The sign-in would end within hours. Add it to the app and sign in again.</source>
        <translation>Nicht erteilt. Die Anmeldung würde nach Stunden enden. Fügen Sie sie der App hinzu, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>%1-Konto %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Shows with the first use: a key does not tell, and trying would change something.</source>
        <translation>Zeigt sich bei der ersten Nutzung: Ein Schlüssel verrät es nicht, und ein Versuch würde etwas ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>match a customer: %1</source>
        <translation>passend zu einem Kunden: %1</translation>
    </message>
    <message>
        <source>match a customer: %1 (%2)</source>
        <comment>how many, reasons</comment>
        <translation>passend zu einem Kunden: %1 (%2)</translation>
    </message>
    <message>
        <source>need you, as they match several: %1</source>
        <translation>von Ihnen zu klären, da mehrere passen: %1</translation>
    </message>
    <message>
        <source>linked already: %1</source>
        <translation>schon verknüpft: %1</translation>
    </message>
    <message>
        <source>Companies: %1, people: %2.</source>
        <translation>Unternehmen: %1, Personen: %2.</translation>
    </message>
    <message>
        <source>Of the first companies: %1, people: %2; there are more.</source>
        <translation>Von den ersten Unternehmen: %1, Personen: %2; es gibt weitere.</translation>
    </message>
    <message>
        <source>The first sync makes no customers. Those that are linked are compared with %1 as the fields are mapped; who else is whose you decide.</source>
        <translation>Die erste Synchronisierung legt keine Kunden an. Verknüpfte werden gemäß der Feldzuordnung mit %1 verglichen; wer sonst zu wem gehört, entscheiden Sie.</translation>
    </message>
    <message>
        <source>The first sync makes no customers and changes nothing in %1. Who is whose you decide afterwards, one by one.</source>
        <translation>Die erste Synchronisierung legt keine Kunden an und ändert nichts in %1. Wer zu wem gehört, entscheiden Sie danach einzeln.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, Kunde %2</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionCard</name>
    <message>
        <source>Connect…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Ask %1 whether everything works</source>
        <translation>%1 fragen, ob alles funktioniert</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a permission, and what it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It answers, but the key may not do everything. Missing: %1.</source>
        <translation>Antwort kommt, aber der Schlüssel darf nicht alles. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Server and login are there. “Change…” sends a test mail.</source>
        <translation>Server und Anmeldung sind da. „Ändern…“ sendet eine Test-E-Mail.</translation>
    </message>
    <message>
        <source>It answers, and all that is needed is allowed.</source>
        <translation>Antwort kommt, und alles Nötige ist erlaubt.</translation>
    </message>
    <message>
        <source>Key and sign-in are taken away, and nothing is sent or brought any more. What was brought stays in the book.</source>
        <translation>Schlüssel und Anmeldung werden entfernt, und nichts wird mehr gesendet oder abgerufen. Bereits Abgerufenes bleibt im Buch.</translation>
    </message>
    <message>
        <source>Server and login are taken away, and no mail is sent any more.</source>
        <translation>Server und Anmeldung werden entfernt, und es werden keine E-Mails mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionStateText</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisiert %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>%1 %2 – no real money moves</source>
        <extracomment>a provider, the end of its key</extracomment>
        <translation>%1 %2 – es fließt kein echtes Geld</translation>
    </message>
    <message>
        <source>%1 “%2” %3 – no real money moves</source>
        <extracomment>a provider, what the user calls the account, the end of its key</extracomment>
        <translation>%1 „%2“ %3 – es fließt kein echtes Geld</translation>
    </message>
    <message>
        <source>Payment links, bank transfers, saved cards, refunds and payouts.</source>
        <translation>Zahlungslinks, Überweisungen, gespeicherte Karten, Erstattungen und Auszahlungen.</translation>
    </message>
    <message>
        <source>Payment links by PayPal, refunds and payouts.</source>
        <translation>Zahlungslinks von PayPal, Erstattungen und Auszahlungen.</translation>
    </message>
    <message>
        <source>Brings companies and people, and tells what was billed and paid.</source>
        <translation>Ruft Unternehmen und Personen ab und meldet, was berechnet und bezahlt wurde.</translation>
    </message>
    <message>
        <source>Sends payment links and letters from your own address.</source>
        <translation>Sendet Zahlungslinks und Schreiben von Ihrer eigenen Adresse.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in the system keychain, nowhere else.</source>
        <translation>Kartennummern laufen nie durch Quittance. Schlüssel liegen im Schlüsselbund des Systems, sonst nirgends.</translation>
    </message>
    <message>
        <source>Links go through</source>
        <translation>Links gehen über</translation>
    </message>
    <message>
        <source>The first that is connected</source>
        <translation>Den ersten verbundenen Anbieter</translation>
    </message>
    <message>
        <source>Where nobody chooses another provider for a link.</source>
        <translation>Wenn niemand für einen Link einen anderen Anbieter wählt.</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Kartennummern laufen nie durch Quittance. Schlüssel liegen in einer Datei dieses Buchs, versiegelt mit Ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>quittance::ContactDetail</name>
    <message>
        <source>Choose a contact to see who it is and what was done.</source>
        <translation>Wählen Sie einen Kontakt, um zu sehen, wer es ist und was geschah.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What was done with this contact</source>
        <translation>Was mit diesem Kontakt geschah</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Nummer dort</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The customer and the contact stay; they are kept in step no more</source>
        <translation>Kunde und Kontakt bleiben; sie werden nicht mehr abgeglichen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Tell %1 now</source>
        <translation>Jetzt an %1 übermitteln</translation>
    </message>
    <message>
        <source>Tell %1 now what is new of this customer, and try again what it refused</source>
        <translation>Neues zu diesem Kunden jetzt an %1 übermitteln und Abgelehntes erneut versuchen</translation>
    </message>
    <message>
        <source>Make a customer all the same</source>
        <translation>Trotzdem Kunden anlegen</translation>
    </message>
    <message>
        <source>Make a customer of this</source>
        <translation>Kunden daraus anlegen</translation>
    </message>
    <message>
        <source>A customer with these details, linked to this contact</source>
        <translation>Ein Kunde mit diesen Angaben, verknüpft mit diesem Kontakt</translation>
    </message>
    <message>
        <source>Linked to a customer of ours.</source>
        <translation>Mit einem unserer Kunden verknüpft.</translation>
    </message>
    <message>
        <source>Not linked to a customer of ours.</source>
        <translation>Mit keinem unserer Kunden verknüpft.</translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <comment>name of a customer, reasons</comment>
        <translation>Vielleicht %1: %2.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Owes nothing.</source>
        <translation>Schuldet nichts.</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Schuldet %1</translation>
    </message>
    <message>
        <source>Nothing the CRM knows of.</source>
        <translation>Nichts, was das CRM weiß.</translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 ist jetzt Kunde.</translation>
    </message>
    <message>
        <source>%1 is being told what is new.</source>
        <translation>Neues wird an %1 übermittelt.</translation>
    </message>
    <message>
        <source>There is nothing new to tell %1.</source>
        <translation>Für %1 gibt es nichts Neues.</translation>
    </message>
    <message>
        <source>%1 is linked to no customer any more.</source>
        <translation>%1 ist mit keinem Kunden mehr verknüpft.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 ist wieder verknüpft.</translation>
    </message>
    <message>
        <source>Linked to %1.</source>
        <translation>Mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is told what is new in %2 s.</source>
        <comment>name of a CRM, seconds</comment>
        <translation>Neues wird in %2 s an %1 übermittelt.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>name of a customer</comment>
        <translation>Mit %1 verknüpft</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsEdit</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>Kontakt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Somebody else at this customer</source>
        <translation>Noch jemand bei diesem Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Gets bills</source>
        <translation>Erhält Rechnungen</translation>
    </message>
    <message>
        <source>Invoices and links go to this address; to one at most</source>
        <translation>Rechnungen und Links gehen an diese Adresse; höchstens an eine</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Kontakte filtern</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain (Ctrl+F)</source>
        <translation>Teil eines Namens, einer Adresse oder Domain (Strg+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Noch keine Kontakte.</translation>
    </message>
    <message>
        <source>They appear here once the CRM was synced.</source>
        <translation>Sie erscheinen hier, sobald das CRM synchronisiert wurde.</translation>
    </message>
    <message>
        <source>Connect a CRM…</source>
        <translation>CRM verbinden…</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Kontakte synchronisieren</translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation>Es gibt nichts Neues zu übermitteln.</translation>
    </message>
    <message>
        <source>1 customer is being told to the CRM.</source>
        <translation>1 Kunde wird an das CRM übermittelt.</translation>
    </message>
    <message>
        <source>%1 customers are being told to the CRM.</source>
        <translation>%1 Kunden werden an das CRM übermittelt.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Im Einklang</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation>CRM-ID</translation>
    </message>
    <message>
        <source>Id in the CRM</source>
        <translation>ID im CRM</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Why the CRM was not told</source>
        <translation>Warum nichts an das CRM übermittelt wurde</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>To push</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are told to the CRM in %1 s.</source>
        <translation>
            <numerusform>%n Kunde wird in %1 s an das CRM übermittelt.</numerusform>
            <numerusform>%n Kunden werden in %1 s an das CRM übermittelt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CreditDialog</name>
    <message>
        <source>Issue credit note</source>
        <translation>Gutschrift ausstellen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>&amp;Whole invoice</source>
        <translation>&amp;Ganze Rechnung</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschreiben</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed. What it grants pays this invoice first and otherwise stays the customer&apos;s credit.</source>
        <translation>Sie erhält die nächste Nummer und kann nicht mehr geändert werden. Was sie gewährt, begleicht zuerst diese Rechnung und bleibt sonst Guthaben des Kunden.</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Menge von %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>%1 gutschreiben</translation>
    </message>
</context>
<context>
    <name>quittance::CrmFieldsDialog</name>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>Objekt: Unternehmen oder Person</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Art des Felds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fields in %1</source>
        <translation>Felder in %1</translation>
    </message>
    <message>
        <source>Quittance’s fields</source>
        <translation>Felder von Quittance</translation>
    </message>
    <message>
        <source>Quittance’s fields in %1</source>
        <translation>Felder von Quittance in %1</translation>
    </message>
    <message>
        <source>Co&amp;py list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Copy what is missing, a field a line, for whoever makes it</source>
        <translation>Kopieren, was fehlt, ein Feld je Zeile, für den, der es anlegt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; nothing more is made (Esc)</source>
        <translation>Schließen; nichts weiter wird angelegt (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Make 1 field in %1</source>
        <translation>1 &amp;Feld in %1 anlegen</translation>
    </message>
    <message>
        <source>&amp;Make %1 fields in %2</source>
        <translation>%1 &amp;Felder in %2 anlegen</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>All of them are there</source>
        <translation>Alle sind vorhanden</translation>
    </message>
    <message>
        <source>Only those that are missing; nothing that is there is changed</source>
        <translation>Nur die fehlenden; Vorhandenes wird nicht geändert</translation>
    </message>
    <message>
        <source>Ask %1 which of them are there now</source>
        <translation>%1 fragen, welche davon jetzt vorhanden sind</translation>
    </message>
    <message>
        <source>All of Quittance’s fields are in %1.</source>
        <translation>Alle Felder von Quittance sind in %1.</translation>
    </message>
    <message>
        <source>1 field is still missing in %1.</source>
        <translation>1 Feld fehlt noch in %1.</translation>
    </message>
    <message>
        <source>%1 fields are still missing in %2.</source>
        <translation>%1 Felder fehlen noch in %2.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>Die Liste wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunText</name>
    <message>
        <source>Taken up again</source>
        <comment>a sync that goes on where one was ended early</comment>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Vollprüfung</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>a sync of what has changed</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>It was stopped. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Die Synchronisierung wurde gestoppt. Abgerufenes bleibt, und die nächste holt den Rest.</translation>
    </message>
    <message>
        <source>The program ended meanwhile. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Das Programm endete währenddessen. Abgerufenes bleibt, und die nächste Synchronisierung holt den Rest.</translation>
    </message>
    <message>
        <source>%1 did not take all it was told: see the outbox.</source>
        <translation>%1 hat nicht alles Übermittelte angenommen: siehe Postausgang.</translation>
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
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunsPage</name>
    <message>
        <source>Syncs of the CRM</source>
        <translation>CRM-Synchronisierungen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>No sync of a CRM yet.</source>
        <translation>Noch keine CRM-Synchronisierung.</translation>
    </message>
    <message>
        <source>Each one gets its line here, with what it brought and what went wrong.</source>
        <translation>Jede erhält hier ihre Zeile mit dem, was sie gebracht hat und was schiefging.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmStatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Jetzt übermitteln</translation>
    </message>
    <message>
        <source>Stop after what is under way; what was brought stays</source>
        <translation>Nach dem laufenden Schritt stoppen; Abgerufenes bleibt</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Erneut verbinden…</translation>
    </message>
    <message>
        <source>Fields there…</source>
        <translation>Felder dort…</translation>
    </message>
    <message>
        <source>See which of Quittance’s fields are missing there, and have them made</source>
        <translation>Anzeigen, welche Felder von Quittance dort fehlen, und sie anlegen lassen</translation>
    </message>
    <message>
        <source>Tell the CRMs now what is new here, and try again what they refused</source>
        <translation>Neues von hier jetzt an die CRMs übermitteln und Abgelehntes erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review 1 conflict…</source>
        <translation>1 Konflikt prüfen…</translation>
    </message>
    <message>
        <source>Review %1 conflicts…</source>
        <translation>%1 Konflikte prüfen…</translation>
    </message>
</context>
<context>
    <name>quittance::CrmTabs</name>
    <message>
        <source>Tables of the CRM sync</source>
        <translation>Tabellen zum CRM-Sync</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <comment>the table of those that were made</comment>
        <translation>Syncs</translation>
    </message>
</context>
<context>
    <name>quittance::CrmText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>E-Mail für Rechnungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Überfälliger Betrag</translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation>Währung der Beträge</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Letzte Rechnung</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt übermittelt</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>No customer is linked yet, so nothing changes now.</source>
        <translation>Noch ist kein Kunde verknüpft, daher ändert sich jetzt nichts.</translation>
    </message>
    <message>
        <source>What the records of %1 linked customers say there was not read yet: who changes is known after the next sync.</source>
        <translation>Was die Datensätze von %1 verknüpften Kunden dort sagen, wurde noch nicht gelesen: Wer sich ändert, zeigt die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>None of %1 linked customers would change.</source>
        <translation>Keiner von %1 verknüpften Kunden würde sich ändern.</translation>
    </message>
    <message>
        <source>1 of %1 linked customers would change at the next sync.</source>
        <translation>1 von %1 verknüpften Kunden würde sich bei der nächsten Synchronisierung ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 linked customers would change at the next sync.</source>
        <translation>%1 von %2 verknüpften Kunden würden sich bei der nächsten Synchronisierung ändern.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>More may: one of the fields was not read yet, which the next sync does.</source>
        <translation>Vielleicht mehr: Eines der Felder wurde noch nicht gelesen; das tut die nächste Synchronisierung.</translation>
    </message>
    <message>
        <source>takes over what %1 says</source>
        <translation>übernimmt, was %1 sagt</translation>
    </message>
    <message>
        <source>is told to %1</source>
        <translation>wird an %1 übermittelt</translation>
    </message>
    <message>
        <source>waits for you to decide</source>
        <translation>wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>record changed %1</source>
        <translation>Datensatz geändert %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gilt</translation>
    </message>
    <message>
        <source>Quittance wins</source>
        <translation>Quittance gilt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Currency(16, 2)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Currency(16, 2)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Text(3)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(3)</translation>
    </message>
    <message>
        <source>choice of NET0 to NET90</source>
        <translation>Auswahl NET0 bis NET90</translation>
    </message>
    <message>
        <source>Text(8)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(8)</translation>
    </message>
    <message>
        <source>text, no two alike</source>
        <translation>Text, keine zwei gleich</translation>
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
        <translation>%1.%2: %3</translation>
    </message>
    <message>
        <source>All %1 are there. What is still out of use is mended in the field mapping.</source>
        <translation>Alle %1 sind vorhanden. Was noch außer Gebrauch ist, wird in der Feldzuordnung berichtigt.</translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%1 von %2 sind vorhanden.</translation>
    </message>
    <message>
        <source>%1 has not told its fields yet, so it is not known which are there.</source>
        <translation>%1 hat die Felder noch nicht mitgeteilt, daher ist nicht bekannt, welche vorhanden sind.</translation>
    </message>
    <message>
        <source>Those that are missing are made in the property group “Quittance”; nothing else is changed.</source>
        <translation>Die fehlenden werden in der Eigenschaftsgruppe „Quittance“ angelegt; sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Only an administrator can make fields in Salesforce: Setup › Object Manager › Account or Contact › Fields &amp; Relationships › New, with these names, visible to the user who signed in here. Copy the list for them, and look again afterwards.</source>
        <translation>Nur ein Administrator kann in Salesforce Felder anlegen: Setup › Object Manager › Account oder Contact › Fields &amp; Relationships › New, mit diesen Namen, sichtbar für den hier angemeldeten Benutzer. Kopieren Sie die Liste dafür, und sehen Sie danach erneut nach.</translation>
    </message>
    <message>
        <source>carries our customer id</source>
        <translation>trägt unsere Kunden-ID</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>gleiche USt-IdNr</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie synchronisiert</translation>
    </message>
    <message>
        <source>%1 companies, %2 people, %3 linked</source>
        <translation>%1 Unternehmen, %2 Personen, %3 verknüpft</translation>
    </message>
    <message>
        <source>%1 waiting to be told</source>
        <translation>%1 noch zu übermitteln</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>geht weiter ab %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the day</source>
        <translation>%1 von %2 Anfragen des Tages</translation>
    </message>
    <message>
        <source>%1 has not let us in since %2. %3</source>
        <comment>name, when, what is the matter and what to do</comment>
        <translation>%1 gewährt seit %2 keinen Zugang. %3</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 took what it was told of %2. It is looked up before anything is told again.</source>
        <translation>Ungewiss, ob %1 die Angaben zu %2 angenommen hat. Es wird nachgesehen, bevor etwas erneut übermittelt wird.</translation>
    </message>
    <message>
        <source>%1 did not take what it was told of %2: %3</source>
        <translation>%1 hat die Angaben zu %2 nicht angenommen: %3</translation>
    </message>
    <message>
        <source>%1 more like it.</source>
        <translation>%1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, or somebody has to sign in again.</source>
        <translation>Salesforce wurde seit %1 Tagen nicht synchronisiert und beendet einen Zugang, der 30 Tage nicht genutzt wird. Synchronisieren Sie jetzt, sonst muss sich jemand erneut anmelden.</translation>
    </message>
    <message>
        <source>%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; everything else goes on.</source>
        <translation>%1 zugeordnete Felder passen nicht mehr zu den Feldern von %2. Sie werden ausgelassen, bis das berichtigt ist; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>%1 customers are linked to records that are gone in %2.</source>
        <translation>%1 Kunden sind mit Datensätzen verknüpft, die es in %2 nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>Das Neueste gilt</translation>
    </message>
    <message>
        <source>%1 did not take these fields of %2 (%4), all else goes on: %3</source>
        <translation>%1 hat diese Felder von %2 nicht angenommen (%4), alles andere geht weiter: %3</translation>
    </message>
</context>
<context>
    <name>quittance::CsvProfileView</name>
    <message>
        <source>Columns are parted by</source>
        <translation>Spaltentrenner</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>automatisch erkannt</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Zeile mit den Spaltennamen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>Namen in Zeile</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Unser Konto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Behalten als</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Name of the bank; empty: not kept</source>
        <translation>Name der Bank; leer: nicht behalten</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Eine Spalte sagt es</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyChoice</name>
    <message>
        <source>Currency that amounts are compared in</source>
        <translation>Währung, in der Beträge verglichen werden</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyPills</name>
    <message>
        <source>Currency of the charts</source>
        <translation>Währung der Diagramme</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerActions</name>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 ist jetzt Kunde.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>Ihre Eingaben wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>%1 is another name of %2 now.</source>
        <translation>%1 ist jetzt ein anderer Name von %2.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <comment>what can be undone</comment>
        <translation>Kunden archivieren</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <comment>what can be undone</comment>
        <translation>Kunden zurückholen</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerCrmView</name>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Dort entfernt</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Nothing a CRM knows of.</source>
        <translation>Nichts, was ein CRM weiß.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Noch wurde kein CRM synchronisiert.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Customer and record stay; they are kept in step no more</source>
        <translation>Kunde und Datensatz bleiben; sie werden nicht mehr abgeglichen</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>E-mail there</source>
        <translation>E-Mail dort</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation>Telefon dort</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Owner there</source>
        <translation>Zuständig dort</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Nummer dort</translation>
    </message>
    <message>
        <source>No record in %1.</source>
        <translation>Kein Datensatz in %1.</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>Make a record in %1</source>
        <translation>Datensatz in %1 anlegen</translation>
    </message>
    <message>
        <source>A record there with these details, linked to this customer</source>
        <translation>Ein Datensatz dort mit diesen Angaben, verknüpft mit diesem Kunden</translation>
    </message>
    <message>
        <source>A record is being made in %1.</source>
        <translation>In %1 wird ein Datensatz angelegt.</translation>
    </message>
    <message>
        <source>%1 is not linked to %2 any more.</source>
        <comment>customer, CRM</comment>
        <translation>%1 ist nicht mehr mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>Linked to %1 again.</source>
        <translation>Wieder mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerEditor</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Invoices and links go to the contact that gets bills, else to the e-mail address above.</source>
        <translation>Rechnungen und Links gehen an den Kontakt, der Rechnungen erhält, sonst an die E-Mail-Adresse oben.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Goods go to another address</source>
        <translation>Abweichende &amp;Lieferadresse</translation>
    </message>
    <message>
        <source>Login of who looks after it</source>
        <translation>Login der zuständigen Person</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Kunden speichern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennr.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFactsView</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Goods go to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days to pay, currency</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Letzte Rechnung</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Gespeicherte Karten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>gets the bills</source>
        <translation>erhält die Rechnungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennr.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerField</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>Teil eines Namens oder ein neuer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>New customer “%1”…</source>
        <translation>Neuer Kunde „%1“…</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Part of a name, a contact&apos;s name, an address or a VAT id (Ctrl+F)</source>
        <translation>Teil eines Namens, eines Kontaktnamens, einer Adresse oder USt-IdNr. (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Only customers you look after</source>
        <translation>Nur Kunden, für die Sie zuständig sind</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerInvoicesView</name>
    <message>
        <source>Nothing was billed yet.</source>
        <translation>Noch nichts berechnet.</translation>
    </message>
    <message>
        <source>Show all in Invoices</source>
        <translation>Alle unter Rechnungen anzeigen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Show it in Invoices</source>
        <translation>Unter Rechnungen anzeigen</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPane</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation>Wählen Sie einen Kunden, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Teile des Kunden</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Erinnerungen wieder senden</translation>
    </message>
    <message>
        <source>Reminders are held until %1.</source>
        <translation>Erinnerungen sind bis %1 angehalten.</translation>
    </message>
    <message>
        <source>Reminders are held until %1: %2</source>
        <translation>Erinnerungen sind bis %1 angehalten: %2</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Erinnerungen werden wieder gesendet.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>New invoice for this customer (Ctrl+Enter)</source>
        <translation>Neue Rechnung für diesen Kunden (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerSearch</name>
    <message>
        <source>Part of a name or address</source>
        <translation>Teil eines Namens oder einer Adresse</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Kein passender Kunde.</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>No other customers yet.</source>
        <translation>Noch keine anderen Kunden.</translation>
    </message>
    <message>
        <source>An invoice or an import brings them.</source>
        <translation>Eine Rechnung oder ein Import bringt sie.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerText</name>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>Bei Erhalt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1: open %2, overdue %3, credit %4</source>
        <comment>currency, amounts</comment>
        <translation>%1: offen %2, überfällig %3, Guthaben %4</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Beleg</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 Belege</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 Zahlung</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
    <message>
        <source>1 recurring invoice</source>
        <translation>1 wiederkehrende Rechnung</translation>
    </message>
    <message>
        <source>%1 recurring invoices</source>
        <translation>%1 wiederkehrende Rechnungen</translation>
    </message>
    <message>
        <source>1 saved card</source>
        <translation>1 gespeicherte Karte</translation>
    </message>
    <message>
        <source>%1 saved cards</source>
        <translation>%1 gespeicherte Karten</translation>
    </message>
    <message>
        <source>1 CRM record</source>
        <translation>1 CRM-Datensatz</translation>
    </message>
    <message>
        <source>%1 CRM records</source>
        <translation>%1 CRM-Datensätze</translation>
    </message>
    <message>
        <source>Nothing but the name.</source>
        <translation>Nichts außer dem Namen.</translation>
    </message>
    <message>
        <source>Kept as %1. With a country its form is checked.</source>
        <translation>Gespeichert als %1. Mit einem Land wird die Form geprüft.</translation>
    </message>
    <message>
        <source>Kept as %1. The form of %2 is not known here.</source>
        <comment>VAT id, country</comment>
        <translation>Gespeichert als %1. Die Form für %2 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Has the form of %1.</source>
        <translation>Hat die Form von %1.</translation>
    </message>
    <message>
        <source>Has the form of %1; kept as %2.</source>
        <comment>country, VAT id</comment>
        <translation>Hat die Form von %1; gespeichert als %2.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerWindow</name>
    <message>
        <source>&amp;New invoice</source>
        <translation>&amp;Neue Rechnung</translation>
    </message>
    <message>
        <source>Send statement…</source>
        <translation>Kundenkontoauszug senden…</translation>
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
        <translation>Mit keinem CRM verknüpft</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>Mit einem Datensatz in %1 verknüpft</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact for bills</source>
        <translation>Kontakt für Rechnungen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail for bills</source>
        <translation>E-Mail für Rechnungen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Nicht zugeordnetes Guthaben</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Days since the oldest was due</source>
        <translation>Tage seit der ältesten Fälligkeit</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Letzte Rechnung</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record in the CRM</source>
        <translation>Datensatz im CRM</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer für ihn zuständig ist</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>Überf. %1 T</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>Import them, or add one by one.</source>
        <translation>Importieren Sie sie, oder legen Sie sie einzeln an.</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Hier kein Treffer.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Archived customers are not shown.</source>
        <translation>Archivierte Kunden werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reminders to a customer go out</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <comment>reminders to a customer</comment>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Letzte Zahlung</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Days from issue to due</source>
        <translation>Tage von der Ausstellung bis zur Fälligkeit</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Whether reminders go out</source>
        <translation>Ob Erinnerungen gesendet werden</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No saved card</source>
        <translation>Keine gespeicherte Karte</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <comment>a card</comment>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>No invoice paid in full in the last 12 months</source>
        <translation>In den letzten 12 Monaten keine Rechnung vollständig bezahlt</translation>
    </message>
    <message>
        <source>From issue to payment, on average over the last 12 months</source>
        <translation>Von der Ausstellung bis zur Zahlung, im Mittel der letzten 12 Monate</translation>
    </message>
    <message>
        <source>Saved method</source>
        <translation>Zahlungsmittel</translation>
    </message>
    <message>
        <source>Saved method of payment</source>
        <translation>Gespeichertes Zahlungsmittel</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennr.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Ø days to pay</source>
        <translation>Ø Tage bis Zahlung</translation>
    </message>
    <message>
        <source>Days to pay, on average</source>
        <translation>Tage bis zur Zahlung, im Mittel</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>Eingegangen in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Nicht zugeordnetes Guthaben</translation>
    </message>
    <message>
        <source>Open by age, days late</source>
        <translation>Offen nach Alter, Tage überfällig</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Money in per month</source>
        <translation>Geldeingang je Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <translation>Geldeingang je Monat, %1</translation>
    </message>
</context>
<context>
    <name>quittance::DataTable</name>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>quittance::DateEdit</name>
    <message>
        <source>T is today, + and − step by a day, PgUp and PgDn by a month, Alt+Down opens a calendar</source>
        <translation>T ist heute, + und − gehen einen Tag weiter oder zurück, Bild auf und Bild ab einen Monat, Alt+Runter öffnet einen Kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>quittance::DateText</name>
    <message>
        <source>d m y</source>
        <comment>the letters of day, month and year in a pattern like dd.mm.yyyy, blanks between them</comment>
        <translation>T M J</translation>
    </message>
</context>
<context>
    <name>quittance::DeletedDraftsDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Erster Artikel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Behalten bis</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>Gelöschte Entwürfe</translation>
    </message>
    <message>
        <source>No deleted drafts.</source>
        <translation>Keine gelöschten Entwürfe.</translation>
    </message>
    <message numerus="yes">
        <source>A draft that is deleted can be brought back here for %n days.</source>
        <translation>
            <numerusform>Ein gelöschter Entwurf lässt sich hier %n Tag lang zurückholen.</numerusform>
            <numerusform>Ein gelöschter Entwurf lässt sich hier %n Tage lang zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring this draft back (Enter)</source>
        <translation>Diesen Entwurf zurückholen (Enter)</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Der Entwurf ist zurück.</translation>
    </message>
    <message>
        <source>The draft for %1 is back.</source>
        <translation>Der Entwurf für %1 ist zurück.</translation>
    </message>
</context>
<context>
    <name>quittance::DetailPane</name>
    <message>
        <source>Choose an invoice to see it here.</source>
        <translation>Wählen Sie eine Rechnung, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <translation>Zahlungslink kopieren</translation>
    </message>
    <message>
        <source>Copy payment link (Ctrl+Shift+L)</source>
        <translation>Zahlungslink kopieren (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Parts of the invoice</source>
        <translation>Teile der Rechnung</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Erstatten… (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Zahlungslink senden</translation>
    </message>
    <message>
        <source>Send payment link (Ctrl+L)</source>
        <translation>Zahlungslink senden (Strg+L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>state of a charge, what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Rechnungsentwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Left of the credit</source>
        <translation>Rest der Gutschrift</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>On the day of issue</source>
        <translation>Am Tag der Ausstellung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after issue</source>
        <translation>
            <numerusform>%n Tag nach Ausstellung</numerusform>
            <numerusform>%n Tage nach Ausstellung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>due day and terms</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Zu bezahlen per</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Letzte E-Mail</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importiert als</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a schedule, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Letzte Vorgänge</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>Bank details…</source>
        <translation>Bankverbindung…</translation>
    </message>
    <message>
        <source>Account, reference and amount, to read aloud or to copy</source>
        <translation>Konto, Referenz und Betrag, zum Vorlesen oder Kopieren</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Use credit of this customer (Ctrl+T)</source>
        <translation>Guthaben dieses Kunden verwenden (Strg+T)</translation>
    </message>
    <message>
        <source>%1 × %2 · VAT %3</source>
        <comment>quantity, price, rate</comment>
        <translation>%1 × %2 · USt %3</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>USt %1 auf %2</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Vorausgezahlt</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and through whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Erstattet %1</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>Rückbelastet %1</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Pays %1</source>
        <translation>Begleicht %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <comment>day</comment>
        <translation>%1 · zurückgenommen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>%1 von %2 zurücknehmen</translation>
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
        <translation>%1, Eintrag %2 des Journals</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Belegsprache</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Was für die Antwort zu sammeln ist, und was das Buch davon hat</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Leistungsdatum</translation>
    </message>
    <message>
        <source>Unallocated %1</source>
        <translation>Nicht zugeordnet %1</translation>
    </message>
</context>
<context>
    <name>quittance::DisputeText</name>
    <message>
        <source>the bank cannot process it</source>
        <translation>die Bank kann sie nicht verarbeiten</translation>
    </message>
    <message>
        <source>the cheque came back</source>
        <translation>der Scheck kam zurück</translation>
    </message>
    <message>
        <source>a refund they were promised did not come</source>
        <translation>eine zugesagte Erstattung blieb aus</translation>
    </message>
    <message>
        <source>the customer asked their bank for the money back</source>
        <translation>der Kunde hat das Geld bei seiner Bank zurückverlangt</translation>
    </message>
    <message>
        <source>they did not allow the debit</source>
        <translation>der Lastschrift wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>they paid twice</source>
        <translation>doppelt bezahlt</translation>
    </message>
    <message>
        <source>they did not make this payment (fraud)</source>
        <translation>die Zahlung stammt nicht vom Karteninhaber (Betrug)</translation>
    </message>
    <message>
        <source>no reason of its own</source>
        <translation>kein bestimmter Grund</translation>
    </message>
    <message>
        <source>the account was the wrong one</source>
        <translation>es war das falsche Konto</translation>
    </message>
    <message>
        <source>the account did not hold enough</source>
        <translation>das Konto war nicht gedeckt</translation>
    </message>
    <message>
        <source>it broke a rule of the card network</source>
        <translation>Verstoß gegen eine Regel des Kartennetzes</translation>
    </message>
    <message>
        <source>they did not receive what they paid for</source>
        <translation>das Bezahlte wurde nicht geliefert</translation>
    </message>
    <message>
        <source>what they received was not as agreed</source>
        <translation>das Gelieferte war nicht wie vereinbart</translation>
    </message>
    <message>
        <source>they had cancelled before</source>
        <translation>es war vorher gekündigt worden</translation>
    </message>
    <message>
        <source>they do not recognise the payment</source>
        <translation>die Zahlung wird nicht wiedererkannt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>The answer is with the bank, which decides.</source>
        <translation>Die Antwort liegt bei der Bank, die entscheidet.</translation>
    </message>
    <message>
        <source>Answer at %1.</source>
        <translation>Antworten Sie bei %1.</translation>
    </message>
    <message>
        <source>An answer was due on %1, %2.</source>
        <translation>Eine Antwort war am %1 fällig, %2.</translation>
    </message>
    <message>
        <source>Answer at %1 by %2, %3.</source>
        <translation>Antworten Sie bei %1 bis %2, %3.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>%1 is withdrawn meanwhile.</source>
        <translation>%1 sind bis dahin abgezogen.</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1: %2.</source>
        <translation>Die Bank des Zahlers fragt wegen %1 nach: %2.</translation>
    </message>
    <message>
        <source>The payer disputes %1: %2.</source>
        <translation>Der Zahler ficht %1 an: %2.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>The matter; what it means for the money; what to do by when. Each is a whole sentence.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1.</source>
        <translation>Die Bank des Zahlers fragt wegen %1 nach.</translation>
    </message>
    <message>
        <source>The payer disputes %1.</source>
        <translation>Der Zahler ficht %1 an.</translation>
    </message>
    <message>
        <source>One dispute is open.</source>
        <translation>Eine Anfechtung ist offen.</translation>
    </message>
    <message>
        <source>%1 disputes are open.</source>
        <translation>%1 Anfechtungen sind offen.</translation>
    </message>
    <message>
        <source>The first answer is due on %1, %2.</source>
        <translation>Die erste Antwort ist am %1 fällig, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the amount is not the one agreed</source>
        <translation>anderer Betrag als vereinbart</translation>
    </message>
    <message>
        <source>they paid in another way</source>
        <translation>auf anderem Weg bezahlt</translation>
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
        <translation>Belege</translation>
    </message>
    <message>
        <source>Stands on invoices, credit notes and letters from the next one on.</source>
        <translation>Steht ab dem nächsten Beleg auf Rechnungen, Gutschriften und Briefen.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG picture of at most 256 KiB. It is copied into the book.</source>
        <translation>Ein PNG-Bild von höchstens 256 KiB. Es wird in das Buch kopiert.</translation>
    </message>
    <message>
        <source>Where customers transfer to</source>
        <translation>Wohin Kunden überweisen</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Leer: der Name der Firma.</translation>
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
        <translation>Bank</translation>
    </message>
    <message>
        <source>After paying</source>
        <translation>Nach dem Bezahlen</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Rückkehrseite</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened.</source>
        <translation>Eine eigene Seite, die dem Kunden dankt. Seiten zur Sofortzahlung und zum Speichern einer Karte führen dorthin zurück; ohne sie werden diese nicht geöffnet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>&amp;Bild wählen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Zahlungslinks</translation>
    </message>
    <message>
        <source>Expire after days</source>
        <translation>Ablauf nach Tagen</translation>
    </message>
    <message>
        <source>A payment page takes no money after so many days, unless another end is chosen when it is sent. 0: it does not expire by itself.</source>
        <translation>Eine Zahlungsseite nimmt nach so vielen Tagen kein Geld mehr an, wenn beim Senden kein anderes Ende gewählt wird. 0: Sie läuft nicht von selbst ab.</translation>
    </message>
</context>
<context>
    <name>quittance::DryRunView</name>
    <message>
        <source>What the first sync would find</source>
        <translation>Was die erste Synchronisierung fände</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>It could not be looked. The first sync can begin all the same.</source>
        <translation>Es konnte nicht nachgesehen werden. Die erste Synchronisierung kann trotzdem beginnen.</translation>
    </message>
</context>
<context>
    <name>quittance::EInvoiceFile</name>
    <message>
        <source>Save e-invoice</source>
        <translation>E-Rechnung speichern</translation>
    </message>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation>E-Rechnung (*.xml)</translation>
    </message>
    <message>
        <source>The e-invoice was written to %1.</source>
        <translation>Die E-Rechnung wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>quittance::EditorWindow</name>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Draft credit note</source>
        <translation>Gutschriftsentwurf</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Rechnungsentwurf</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>USt-IdNr. %1</translation>
    </message>
    <message>
        <source>Documents in %1</source>
        <translation>Belege auf %1</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Gutschrift für %1</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>Rechnung für %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved as soon as a customer is chosen</source>
        <translation>Wird gespeichert, sobald ein Kunde gewählt ist</translation>
    </message>
    <message>
        <source>Something here is not saved: %1 Close once more to leave it behind.</source>
        <translation>Etwas hier ist nicht gespeichert: %1 Schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>The new customer is not made yet. Close once more to leave it behind.</source>
        <translation>Der neue Kunde ist noch nicht angelegt. Schließen Sie noch einmal, um ihn zu verwerfen.</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>Position &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>Position &amp;entfernen</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Position nach &amp;oben</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Position nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation>&amp;Tabellenzeilen einfügen</translation>
    </message>
    <message>
        <source>D&amp;iscount or charge on all</source>
        <translation>&amp;Nachlass oder Zuschlag auf alles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Next cell that is needed, or a new line</source>
        <translation>Nächste nötige Zelle oder eine neue Position</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Same cell, another line</source>
        <translation>Gleiche Zelle, andere Position</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
    <message>
        <source>Offers of a cell</source>
        <translation>Vorschläge einer Zelle</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>What stood in the cell before</source>
        <translation>Was vorher in der Zelle stand</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Prices include &amp;VAT</source>
        <translation>Preise &amp;inkl. USt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Discount or charge on all</source>
        <translation>Nachlass oder Zuschlag auf alles</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Enter goes on to what is needed, Tab to every cell. A price may be worked out: 3*49.90</source>
        <translation>Enter geht weiter zum Nötigen, Tab in jede Zelle. Ein Preis darf gerechnet werden: 3*49,90</translation>
    </message>
    <message>
        <source>Discounts and charges on all lines</source>
        <translation>Nachlässe und Zuschläge auf alle Positionen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Optional; it stands on the invoice</source>
        <translation>Optional; steht auf der Rechnung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Position %1: %2</translation>
    </message>
    <message>
        <source>Discount or charge %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Nachlass oder Zuschlag %1: %2</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
</context>
<context>
    <name>quittance::EnterRecoveryKeyDialog</name>
    <message>
        <source>Enter a recovery key</source>
        <translation>Wiederherstellungsschlüssel eingeben</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Eight groups of four, from its paper. Small letters do as well.</source>
        <translation>Acht Vierergruppen, von seinem Papier. Kleinbuchstaben gehen auch.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Mit diesem Schlüssel öffnen</translation>
    </message>
</context>
<context>
    <name>quittance::EntryDelegate</name>
    <message>
        <source>%1, line %2</source>
        <comment>column, number</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Choose (Alt+Enter)</source>
        <translation>Wählen (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::EntryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quittance::ErrorText</name>
    <message>
        <source>The file does not say whose account it is about. Nothing was imported. Say which of your accounts it is, or set the company&apos;s IBAN.</source>
        <translation>Die Datei sagt nicht, um wessen Konto es geht. Nichts wurde importiert. Geben Sie an, welches Ihrer Konten es ist, oder hinterlegen Sie die IBAN der Firma.</translation>
    </message>
    <message>
        <source>The amounts do not agree. Nothing was booked. Choose what comes to the movement&apos;s amount.</source>
        <translation>Die Beträge stimmen nicht überein. Nichts wurde gebucht. Wählen Sie, was den Betrag des Umsatzes ergibt.</translation>
    </message>
    <message>
        <source>This is in another currency than the movement. Nothing was booked. Say what was paid in that currency.</source>
        <translation>Dies ist in einer anderen Währung als der Umsatz. Nichts wurde gebucht. Geben Sie an, was in dieser Währung gezahlt wurde.</translation>
    </message>
    <message>
        <source>The money of this movement goes the other way. Nothing was booked. Choose something that fits.</source>
        <translation>Das Geld dieses Umsatzes fließt in die andere Richtung. Nichts wurde gebucht. Wählen Sie etwas Passendes.</translation>
    </message>
    <message>
        <source>This movement may be here already. Nothing was booked. First say whether it is the same or one of its own.</source>
        <translation>Dieser Umsatz ist vielleicht schon vorhanden. Nichts wurde gebucht. Geben Sie zuerst an, ob es derselbe oder ein eigener ist.</translation>
    </message>
    <message>
        <source>It is known already what this movement is. Nothing was booked. Undo its match first.</source>
        <translation>Es ist schon bekannt, was dieser Umsatz ist. Nichts wurde gebucht. Machen Sie zuerst seinen Abgleich rückgängig.</translation>
    </message>
    <message>
        <source>This movement does not count: another stands in its place. Nothing was booked. Look at that one.</source>
        <translation>Dieser Umsatz zählt nicht: Ein anderer steht an seiner Stelle. Nichts wurde gebucht. Sehen Sie sich jenen an.</translation>
    </message>
    <message>
        <source>There is no such movement. Look for its number in the list of movements.</source>
        <translation>Diesen Umsatz gibt es nicht. Suchen Sie seine Nummer in der Umsatzliste.</translation>
    </message>
    <message>
        <source>Another movement was taken for this already. Nothing was booked. Undo that match first.</source>
        <translation>Dies wurde schon einem anderen Umsatz zugeordnet. Nichts wurde gebucht. Machen Sie zuerst jenen Abgleich rückgängig.</translation>
    </message>
    <message>
        <source>There is no such proposal for this movement. Nothing was booked. Look at the movement and say what it is.</source>
        <translation>Diesen Vorschlag gibt es für diesen Umsatz nicht. Nichts wurde gebucht. Sehen Sie sich den Umsatz an, und geben Sie an, was er ist.</translation>
    </message>
    <message>
        <source>Nobody doubts this movement. Nothing was changed. Look at the list of movements.</source>
        <translation>An diesem Umsatz besteht kein Zweifel. Nichts wurde geändert. Sehen Sie in die Umsatzliste.</translation>
    </message>
    <message>
        <source>Nothing is known of this movement, so there is nothing to undo. Nothing was changed.</source>
        <translation>Über diesen Umsatz ist nichts bekannt, also gibt es nichts rückgängig zu machen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This did not go through the bank account. Nothing was booked. Choose another payment.</source>
        <translation>Dies lief nicht über das Bankkonto. Nichts wurde gebucht. Wählen Sie eine andere Zahlung.</translation>
    </message>
    <message>
        <source>This payment was taken back here when its match was. Nothing was booked. Choose the payment that stands for the money now.</source>
        <translation>Diese Zahlung wurde hier mit ihrem Abgleich zurückgenommen. Nichts wurde gebucht. Wählen Sie die Zahlung, die jetzt für das Geld steht.</translation>
    </message>
    <message>
        <source>The bank did not take this payout. Nothing was booked. Choose another payout.</source>
        <translation>Die Bank hat diese Auszahlung nicht angenommen. Nichts wurde gebucht. Wählen Sie eine andere Auszahlung.</translation>
    </message>
    <message>
        <source>There is no profile of this name. Nothing was read. Look at the list of profiles.</source>
        <translation>Ein Profil dieses Namens gibt es nicht. Nichts wurde gelesen. Sehen Sie in die Profilliste.</translation>
    </message>
    <message>
        <source>The profile has no name. Nothing was saved. Give it one.</source>
        <translation>Das Profil hat keinen Namen. Nichts wurde gespeichert. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>What this movement may be has changed since it was looked at. It was not booked. Look at it again.</source>
        <translation>Was dieser Umsatz sein kann, hat sich seit dem Ansehen geändert. Er wurde nicht gebucht. Sehen Sie ihn sich erneut an.</translation>
    </message>
    <message>
        <source>What this was about has changed since. Nothing was booked. Look at the movement again.</source>
        <translation>Was dies betraf, hat sich inzwischen geändert. Nichts wurde gebucht. Sehen Sie sich den Umsatz erneut an.</translation>
    </message>
    <message>
        <source>A part of this money was paid back or reversed since. Nothing was undone. Take that back first.</source>
        <translation>Ein Teil dieses Geldes wurde inzwischen erstattet oder rückbelastet. Nichts wurde rückgängig gemacht. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>The rule fits every movement. Nothing was taught. Say which text or which account it is about.</source>
        <translation>Die Regel passt auf jeden Umsatz. Sie wurde nicht gespeichert. Geben Sie an, um welchen Text oder welches Konto es geht.</translation>
    </message>
    <message>
        <source>Account numbers are not kept in the clear, so no rule looks for one. Nothing was taught. Make a rule about the account of a movement: choose one that came from it.</source>
        <translation>Kontonummern werden nicht im Klartext gespeichert, daher sucht keine Regel danach. Sie wurde nicht gespeichert. Erstellen Sie eine Regel zum Konto eines Umsatzes: Wählen Sie einen, der von dort kam.</translation>
    </message>
    <message>
        <source>This text stands in too many movements. Nothing was taught. Give at least three letters.</source>
        <translation>Dieser Text steht in zu vielen Umsätzen. Die Regel wurde nicht gespeichert. Geben Sie mindestens drei Buchstaben an.</translation>
    </message>
    <message>
        <source>There is no such rule. Look for its number in the list of rules.</source>
        <translation>Diese Regel gibt es nicht. Suchen Sie ihre Nummer in der Regelliste.</translation>
    </message>
    <message>
        <source>The file holds movements of more than one account. Nothing was taken. Export one account at a time.</source>
        <translation>Die Datei enthält Umsätze mehrerer Konten. Nichts wurde übernommen. Exportieren Sie jeweils nur ein Konto.</translation>
    </message>
    <message>
        <source>The check digits of the statement&apos;s own account number are wrong. It was taken as it stands.</source>
        <translation>Die Prüfziffern der eigenen Kontonummer des Auszugs sind falsch. Sie wurde übernommen, wie sie dasteht.</translation>
    </message>
    <message>
        <source>The file does not say which account it is about. Nothing was taken. Say which one it is.</source>
        <translation>Die Datei sagt nicht, um welches Konto es geht. Nichts wurde übernommen. Geben Sie an, welches es ist.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Nothing was taken.</source>
        <translation>Dieser Betrag ist nicht lesbar. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This balance does not follow from the one before it. Nothing was taken. Export the statement again.</source>
        <translation>Dieser Saldo ergibt sich nicht aus dem vorigen. Nichts wurde übernommen. Exportieren Sie den Auszug erneut.</translation>
    </message>
    <message>
        <source>This batch does not hold as many movements as it says. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Dieser Sammler enthält nicht so viele Umsätze, wie er angibt. Nichts wurde übernommen. Fordern Sie den Auszug bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>The parts of this batch do not make up its amount, so it was taken as one movement.</source>
        <translation>Die Teile dieses Sammlers ergeben nicht seinen Betrag, daher wurde er als ein Umsatz übernommen.</translation>
    </message>
    <message>
        <source>The movements of this batch do not make up its amount. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Die Umsätze dieses Sammlers ergeben nicht seinen Betrag. Nichts wurde übernommen. Fordern Sie den Auszug bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Diese Zeile hat eine andere Zahl von Zellen als die Kopfzeile. Nichts wurde übernommen. Prüfen Sie die Spalten im Profil der Bank.</translation>
    </message>
    <message>
        <source>The file has no such column. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Die Datei hat keine solche Spalte. Nichts wurde übernommen. Prüfen Sie die Spalten im Profil der Bank.</translation>
    </message>
    <message>
        <source>The days in this file can be read in two ways. Nothing was taken. Say in the bank&apos;s profile how days are written.</source>
        <translation>Die Tage in dieser Datei lassen sich auf zwei Arten lesen. Nichts wurde übernommen. Geben Sie im Profil der Bank an, wie Tage geschrieben werden.</translation>
    </message>
    <message>
        <source>This is no statement that can be recognised. Nothing was taken. If it is a CSV file, say in a profile which column is what.</source>
        <translation>Dies ist kein erkennbarer Kontoauszug. Nichts wurde übernommen. Ist es eine CSV-Datei, geben Sie in einem Profil an, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>This amount is in another currency than the account. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Dieser Betrag ist in einer anderen Währung als das Konto. Nichts wurde übernommen. Fordern Sie den Auszug bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>The file does not say which currency the account has. Nothing was taken. Say which one it is.</source>
        <translation>Die Datei sagt nicht, welche Währung das Konto hat. Nichts wurde übernommen. Geben Sie an, welche es ist.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was taken.</source>
        <translation>Diese Währung ist nicht bekannt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file ends before the statement does. Nothing was taken. Download it again.</source>
        <translation>Die Datei endet vor dem Auszug. Nichts wurde übernommen. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>This is not a date. Nothing was taken.</source>
        <translation>Dies ist kein Datum. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no bank does and which can hide harmful content. Nothing was taken. Look at where the file came from.</source>
        <translation>Die Datei deklariert einen Dokumenttyp; das tut keine Bank, und es kann schädliche Inhalte verbergen. Nichts wurde übernommen. Prüfen Sie, woher die Datei stammt.</translation>
    </message>
    <message>
        <source>There is no movement in this file. Nothing was taken.</source>
        <translation>In dieser Datei ist kein Umsatz. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The letters of this file are not written as it says. Nothing was taken. Choose another encoding, or download the file again.</source>
        <translation>Die Zeichen dieser Datei sind nicht so kodiert, wie sie angibt. Nichts wurde übernommen. Wählen Sie eine andere Kodierung, oder laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>The statement does not hold as many entries as it says. Nothing was taken. Ask the bank for it again.</source>
        <translation>Der Auszug enthält nicht so viele Einträge, wie er angibt. Nichts wurde übernommen. Fordern Sie ihn bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>The entries do not make up the sum that the statement tells. Nothing was taken. Ask the bank for it again.</source>
        <translation>Die Einträge ergeben nicht die Summe, die der Auszug nennt. Nichts wurde übernommen. Fordern Sie ihn bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was taken.</source>
        <translation>Dies ist nicht lesbar. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Something is missing in this entry. Nothing was taken.</source>
        <translation>In diesem Eintrag fehlt etwas. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This stands where it cannot be. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Dies steht an einer unzulässigen Stelle. Nichts wurde übernommen. Fordern Sie den Auszug bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>The last row has no line end, as if the file had been cut off. Look whether it is the last movement.</source>
        <translation>Die letzte Zeile hat kein Zeilenende, als wäre die Datei abgeschnitten. Prüfen Sie, ob sie der letzte Umsatz ist.</translation>
    </message>
    <message>
        <source>The file is damaged: it is no proper XML. Nothing was taken. Download it again.</source>
        <translation>Die Datei ist beschädigt: Sie ist kein gültiges XML. Nichts wurde übernommen. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>This is an XML or OFX file, but no account statement. Nothing was taken. Choose a camt.052, camt.053 or camt.054 file, or the statement of an account.</source>
        <translation>Dies ist eine XML- oder OFX-Datei, aber kein Kontoauszug. Nichts wurde übernommen. Wählen Sie eine Datei camt.052, camt.053 oder camt.054 oder den Auszug eines Kontos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Gestoppt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Anfangssaldo und Umsätze ergeben nicht den Endsaldo. Nichts wurde übernommen. Fordern Sie den Auszug bei der Bank erneut an.</translation>
    </message>
    <message>
        <source>The sum of the movements is larger than any account. Nothing was taken.</source>
        <translation>Die Summe der Umsätze ist größer als jedes Konto. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file nests deeper than any statement. Nothing was taken.</source>
        <translation>Die Datei ist tiefer verschachtelt als jeder Auszug. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This is longer than in any statement. Nothing was taken.</source>
        <translation>Dies ist länger als in jedem Auszug. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>This batch has more parts than can be read at once. Nothing was taken. Ask the bank for the statement without them.</source>
        <translation>Dieser Sammler hat mehr Teile, als sich auf einmal lesen lassen. Nichts wurde übernommen. Fordern Sie den Auszug bei der Bank ohne sie an.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was taken. Look at the disk it lies on.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen. Nichts wurde übernommen. Prüfen Sie den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>This is a ZIP file. Nothing was taken. Unpack it, then choose the files in it.</source>
        <translation>Dies ist eine ZIP-Datei. Nichts wurde übernommen. Entpacken Sie sie, und wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>A profile needs a column for the booking day, and one for the amount or two for money in and out.</source>
        <translation>Ein Profil braucht eine Spalte für den Buchungstag und eine für den Betrag oder zwei für Ein- und Ausgang.</translation>
    </message>
    <message>
        <source>Without a header row, columns are named by their number: #1 for the first one.</source>
        <translation>Ohne Kopfzeile werden Spalten mit ihrer Nummer benannt: #1 für die erste.</translation>
    </message>
    <message>
        <source>This does not say how days are written. Use day, month and year: dd.MM.yyyy.</source>
        <translation>Dies sagt nicht, wie Tage geschrieben werden. Verwenden Sie Tag, Monat und Jahr: dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>This character cannot part columns. Use ; or , or a tab.</source>
        <translation>Dieses Zeichen kann keine Spalten trennen. Verwenden Sie ; oder , oder einen Tabulator.</translation>
    </message>
    <message>
        <source>The header row is one of the first hundred, or 0 for none.</source>
        <translation>Die Kopfzeile ist eine der ersten hundert Zeilen, oder 0 für keine.</translation>
    </message>
    <message>
        <source>That is more than what is left of this money. Nothing was changed. Allocate less.</source>
        <translation>Das ist mehr, als von diesem Geld übrig ist. Nichts wurde geändert. Ordnen Sie weniger zu.</translation>
    </message>
    <message>
        <source>That is more than what is open of this document. Nothing was changed. Allocate no more than is open; the rest stays credit.</source>
        <translation>Das ist mehr, als von diesem Beleg offen ist. Nichts wurde geändert. Ordnen Sie höchstens den offenen Betrag zu; der Rest bleibt Guthaben.</translation>
    </message>
    <message>
        <source>Money and document have different currencies. Nothing was changed. Choose a document in the currency of the payment.</source>
        <translation>Geld und Beleg haben verschiedene Währungen. Nichts wurde geändert. Wählen Sie einen Beleg in der Währung der Zahlung.</translation>
    </message>
    <message>
        <source>The document belongs to another customer than the money. Nothing was changed. Say that a third party pays, or choose another document.</source>
        <translation>Der Beleg gehört einem anderen Kunden als das Geld. Nichts wurde geändert. Geben Sie an, dass ein Dritter zahlt, oder wählen Sie einen anderen Beleg.</translation>
    </message>
    <message>
        <source>This allocation has been taken back already. Nothing was changed.</source>
        <translation>Diese Zuordnung wurde schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such allocation.</source>
        <translation>Diese Zuordnung gibt es nicht.</translation>
    </message>
    <message>
        <source>A discount or charge must lie between 0 and 100 percent.</source>
        <translation>Ein Nachlass oder Zuschlag muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>What is open has changed since the link was made, so the mail was not sent. Send again.</source>
        <translation>Der offene Betrag hat sich geändert, seit der Link erstellt wurde, daher wurde die E-Mail nicht gesendet. Senden Sie erneut.</translation>
    </message>
    <message>
        <source>This request is decided already. Nothing was changed.</source>
        <translation>Über diesen Antrag ist schon entschieden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Whoever asked cannot also agree. Let somebody else decide.</source>
        <translation>Wer den Antrag gestellt hat, kann ihn nicht selbst freigeben. Lassen Sie jemand anderen entscheiden.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Diesen Antrag gibt es nicht.</translation>
    </message>
    <message>
        <source>A request about this waits for a second person already. Let it be decided first.</source>
        <translation>Hierzu wartet schon ein Antrag auf eine zweite Person. Lassen Sie zuerst darüber entscheiden.</translation>
    </message>
    <message>
        <source>What this waited for came to nothing, so it was not sent. Send again.</source>
        <translation>Worauf dies wartete, kam nicht zustande, daher wurde es nicht gesendet. Senden Sie erneut.</translation>
    </message>
    <message>
        <source>Another program is writing into this book for a long time. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt seit Langem in dieses Buch. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The book cannot be opened. Nothing was changed. Check that its folder exists and may be written to.</source>
        <translation>Das Buch lässt sich nicht öffnen. Nichts wurde geändert. Prüfen Sie, ob sein Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The book does not agree with its journal. No money moved. Restore the last good backup, or ask for help with these codes.</source>
        <translation>Das Buch stimmt nicht mit seinem Journal überein. Es ist kein Geld geflossen. Spielen Sie die letzte gute Sicherung zurück, oder bitten Sie mit diesen Codes um Hilfe.</translation>
    </message>
    <message>
        <source>This book has lost its name tag. Nothing was changed. Restore the last backup or ask support.</source>
        <translation>Dieses Buch hat seine Kennung verloren. Nichts wurde geändert. Spielen Sie die letzte Sicherung zurück, oder wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>The book could not be brought to this version. It was left as it was. Restore the last backup or ask support.</source>
        <translation>Das Buch ließ sich nicht auf diese Version bringen. Es blieb, wie es war. Spielen Sie die letzte Sicherung zurück, oder wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>This book was written by an older Quittance and must be brought up to date first. Nothing was changed. Open it in the window or with any command.</source>
        <translation>Dieses Buch wurde von einem älteren Quittance geschrieben und muss zuerst aktualisiert werden. Nichts wurde geändert. Öffnen Sie es im Fenster oder mit einem beliebigen Befehl.</translation>
    </message>
    <message>
        <source>This book was written by a newer Quittance. Nothing was changed. Open it with that version.</source>
        <translation>Dieses Buch wurde von einem neueren Quittance geschrieben. Nichts wurde geändert. Öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>This file is not a Quittance book. Nothing was changed. Choose the folder of a book.</source>
        <translation>Diese Datei ist kein Quittance-Buch. Nichts wurde geändert. Wählen Sie den Ordner eines Buchs.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Von einer Person so festgelegt.</translation>
    </message>
    <message>
        <source>There is no such saved card.</source>
        <translation>Diese gespeicherte Karte gibt es nicht.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. Send a payment link instead.</source>
        <translation>Die Bank der Karte verlangt die Zustimmung des Inhabers. Senden Sie stattdessen einen Zahlungslink.</translation>
    </message>
    <message>
        <source>There is no such charge.</source>
        <translation>Diese Belastung gibt es nicht.</translation>
    </message>
    <message>
        <source>The last document belongs to an earlier fiscal year by this start, and its number names a later one. Nothing was changed. Change the start when numbers of the new year may be given.</source>
        <translation>Bei diesem Beginn gehört der letzte Beleg zu einem früheren Geschäftsjahr, seine Nummer nennt aber ein späteres. Nichts wurde geändert. Ändern Sie den Beginn, wenn Nummern des neuen Jahres vergeben werden dürfen.</translation>
    </message>
    <message>
        <source>A fiscal year begins in one of the months 1 to 12. Nothing was changed.</source>
        <translation>Ein Geschäftsjahr beginnt in einem der Monate 1 bis 12. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tolerance and approval limit are whole numbers, not below zero (-1 switches approvals off). Nothing was changed.</source>
        <translation>Toleranz und Freigabegrenze sind ganze Zahlen, nicht unter null (-1 schaltet Freigaben ab). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The logo must be a PNG picture. Nothing was changed.</source>
        <translation>Das Logo muss ein PNG-Bild sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The logo may be no larger than 256 KiB and 6000 pixels a side. Nothing was changed. Choose a smaller picture.</source>
        <translation>Das Logo darf höchstens 256 KiB groß sein und 6000 Pixel je Seite haben. Nichts wurde geändert. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>The company is not set up yet. Nothing was changed. Give its name, country and currency first.</source>
        <translation>Die Firma ist noch nicht eingerichtet. Nichts wurde geändert. Geben Sie zuerst Name, Land und Währung an.</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>Die Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>This time zone is not known. Give one like Europe/Berlin.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Geben Sie eine wie Europe/Berlin an.</translation>
    </message>
    <message>
        <source>Together with earlier credit notes that is more than the document. Nothing was changed. Credit less.</source>
        <translation>Zusammen mit früheren Gutschriften ist das mehr als der Beleg. Nichts wurde geändert. Schreiben Sie weniger gut.</translation>
    </message>
    <message>
        <source>Earlier credit notes leave less of this line: line, wanted, left are named. Nothing was changed. Credit what is left.</source>
        <translation>Frühere Gutschriften lassen von dieser Position weniger übrig: Position, verlangt und übrig sind genannt. Nichts wurde geändert. Schreiben Sie gut, was übrig ist.</translation>
    </message>
    <message>
        <source>The document has no such line. Nothing was changed. Count its lines from 1.</source>
        <translation>Der Beleg hat keine solche Position. Nichts wurde geändert. Zählen Sie die Positionen ab 1.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose this payment is. Say which customer it belongs to, then allocate it.</source>
        <translation>Noch weiß niemand, wem diese Zahlung gehört. Geben Sie an, zu welchem Kunden sie gehört, und ordnen Sie sie dann zu.</translation>
    </message>
    <message>
        <source>This document is no credit note, so it gives no credit.</source>
        <translation>Dieser Beleg ist keine Gutschrift und gewährt daher kein Guthaben.</translation>
    </message>
    <message>
        <source>This would credit nothing. Nothing was changed. Choose lines with an amount.</source>
        <translation>Dies würde nichts gutschreiben. Nichts wurde geändert. Wählen Sie Positionen mit einem Betrag.</translation>
    </message>
    <message>
        <source>A credited quantity is above zero and not above that of the line. Nothing was changed.</source>
        <translation>Eine gutgeschriebene Menge liegt über null und nicht über der Menge der Position. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was changed. Give its three letters, as EUR.</source>
        <translation>Diese Währung ist nicht bekannt. Nichts wurde geändert. Geben Sie ihre drei Buchstaben an, etwa EUR.</translation>
    </message>
    <message>
        <source>More than one customer is called this. Nothing was changed. Name the customer by its id.</source>
        <translation>Mehrere Kunden heißen so. Nichts wurde geändert. Nennen Sie den Kunden mit seiner ID.</translation>
    </message>
    <message>
        <source>Only one contact of a customer can be the one for billing. Nothing was changed.</source>
        <translation>Nur ein Kontakt eines Kunden kann der für Rechnungen sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The country needs its two letters, as DE.</source>
        <translation>Das Land braucht seine zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>The mail address of the customer is not well-formed.</source>
        <translation>Die E-Mail-Adresse des Kunden ist ungültig.</translation>
    </message>
    <message>
        <source>This field of the customer is not of the right kind.</source>
        <translation>Dieses Feld des Kunden ist nicht von der richtigen Art.</translation>
    </message>
    <message>
        <source>These are one and the same customer already. Nothing was changed.</source>
        <translation>Dies ist schon ein und derselbe Kunde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation>Der Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of the customer is too long.</source>
        <translation>Der Name des Kunden ist zu lang.</translation>
    </message>
    <message>
        <source>Something of this customer is still open. Nothing was changed. Settle it before archiving.</source>
        <translation>Bei diesem Kunden ist noch etwas offen. Nichts wurde geändert. Klären Sie es vor dem Archivieren.</translation>
    </message>
    <message>
        <source>The days to pay must lie between 0 and 3650.</source>
        <translation>Das Zahlungsziel muss zwischen 0 und 3650 Tagen liegen.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>On that day the document or payment was not there yet. Nothing was changed. Give a later day.</source>
        <translation>An diesem Tag gab es den Beleg oder die Zahlung noch nicht. Nichts wurde geändert. Geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was changed. Give today or an earlier day.</source>
        <translation>Dieser Tag liegt in der Zukunft. Nichts wurde geändert. Geben Sie heute oder einen früheren Tag an.</translation>
    </message>
    <message>
        <source>A day is missing. Give it like 2026-10-31.</source>
        <translation>Ein Tag fehlt. Geben Sie ihn an wie 2026-10-31.</translation>
    </message>
    <message>
        <source>Days begin with 1970-01-01 here. Nothing was changed. Look at the year.</source>
        <translation>Tage beginnen hier mit 1970-01-01. Nichts wurde geändert. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This is no account number for DATEV. Correct it in the settings of the export.</source>
        <translation>Dies ist keine Kontonummer für DATEV. Berichtigen Sie sie in den Einstellungen des Exports.</translation>
    </message>
    <message>
        <source>Ledger accounts have 4 to 8 digits.</source>
        <translation>Sachkonten haben 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>The adviser&apos;s number has 4 to 7 digits and is at least 1001. The tax adviser knows it.</source>
        <translation>Die Beraternummer hat 4 bis 7 Ziffern und ist mindestens 1001. Die Steuerberatung kennt sie.</translation>
    </message>
    <message>
        <source>DATEV takes amounts up to 9,999,999,999.99. No file was written.</source>
        <translation>DATEV nimmt Beträge bis 9.999.999.999,99. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>DATEV takes two decimals, and this amount has more. No file was written.</source>
        <translation>DATEV nimmt zwei Dezimalstellen, und dieser Betrag hat mehr. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>This chart of accounts is not known. Give skr03 or skr04.</source>
        <translation>Dieser Kontenrahmen ist nicht bekannt. Geben Sie skr03 oder skr04 an.</translation>
    </message>
    <message>
        <source>The client&apos;s number lies between 1 and 99999. The tax adviser knows it.</source>
        <translation>Die Mandantennummer liegt zwischen 1 und 99999. Die Steuerberatung kennt sie.</translation>
    </message>
    <message>
        <source>A booking of these days is in another currency, and DATEV would need its rate. No file was written. Export one currency only.</source>
        <translation>Eine Buchung dieser Tage ist in einer anderen Währung, und DATEV bräuchte deren Kurs. Es wurde keine Datei geschrieben. Exportieren Sie nur eine Währung.</translation>
    </message>
    <message>
        <source>This booking lies outside the days of the export. No file was written.</source>
        <translation>Diese Buchung liegt außerhalb der Tage des Exports. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Two customers have the same account for DATEV. No file was written. Give one of them another.</source>
        <translation>Zwei Kunden haben dasselbe Konto für DATEV. Es wurde keine Datei geschrieben. Geben Sie einem davon ein anderes.</translation>
    </message>
    <message>
        <source>There are more customers than numbers for debtors. No file was written. Begin with a lower number, or use longer accounts.</source>
        <translation>Es gibt mehr Kunden als Debitorennummern. Es wurde keine Datei geschrieben. Beginnen Sie mit einer niedrigeren Nummer, oder verwenden Sie längere Konten.</translation>
    </message>
    <message>
        <source>DATEV takes files named EXTF_….csv only. Nothing was written. Name it so.</source>
        <translation>DATEV nimmt nur Dateien mit Namen EXTF_….csv. Nichts wurde geschrieben. Benennen Sie sie so.</translation>
    </message>
    <message>
        <source>The first debtor&apos;s number has one digit more than ledger accounts, and begins with 1 to 6.</source>
        <translation>Die erste Debitorennummer hat eine Ziffer mehr als Sachkonten und beginnt mit 1 bis 6.</translation>
    </message>
    <message>
        <source>The settings name no account of DATEV for this. No file was written. Set it.</source>
        <translation>Die Einstellungen nennen hierfür kein DATEV-Konto. Es wurde keine Datei geschrieben. Legen Sie es fest.</translation>
    </message>
    <message>
        <source>Only bookings of a locked period are final. No file was written. Lock the period first.</source>
        <translation>Nur Buchungen eines gesperrten Zeitraums sind festgeschrieben. Es wurde keine Datei geschrieben. Sperren Sie zuerst den Zeitraum.</translation>
    </message>
    <message>
        <source>The first and the last day must lie in one fiscal year, in this order.</source>
        <translation>Der erste und der letzte Tag müssen in einem Geschäftsjahr liegen, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>This is no tax key for DATEV. It has up to four digits.</source>
        <translation>Dies ist kein Steuerschlüssel für DATEV. Er hat bis zu vier Ziffern.</translation>
    </message>
    <message>
        <source>A DATEV batch holds up to 99,999 bookings. Export a shorter time.</source>
        <translation>Ein DATEV-Stapel fasst bis zu 99.999 Buchungen. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large to be kept exactly.</source>
        <translation>Die Beträge dieses Belegs sind zu groß, um sie genau zu speichern.</translation>
    </message>
    <message>
        <source>The date of issue lies in the future.</source>
        <translation>Das Rechnungsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue.</source>
        <translation>Die Fälligkeit liegt vor dem Rechnungsdatum.</translation>
    </message>
    <message>
        <source>The same document was imported again meanwhile. Nothing was brought back; use the new draft.</source>
        <translation>Derselbe Beleg wurde inzwischen erneut importiert. Nichts wurde zurückgeholt; verwenden Sie den neuen Entwurf.</translation>
    </message>
    <message>
        <source>This document is issued and does not change any more. Credit it, and write a new one.</source>
        <translation>Dieser Beleg ist ausgestellt und ändert sich nicht mehr. Schreiben Sie ihn gut, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The customer&apos;s address names no country, which e-invoices need.</source>
        <translation>Die Adresse des Kunden nennt kein Land, das E-Rechnungen brauchen.</translation>
    </message>
    <message>
        <source>Choose who is billed.</source>
        <translation>Wählen Sie, an wen die Rechnung geht.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address, so no payment link can be mailed.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse, daher kann kein Zahlungslink gesendet werden.</translation>
    </message>
    <message>
        <source>It does not say what is billed.</source>
        <translation>Es fehlt, was berechnet wird.</translation>
    </message>
    <message>
        <source>Nothing is billed yet.</source>
        <translation>Noch wird nichts berechnet.</translation>
    </message>
    <message>
        <source>A reason is missing, which e-invoices need.</source>
        <translation>Es fehlt ein Grund, den E-Rechnungen brauchen.</translation>
    </message>
    <message>
        <source>Choose its VAT.</source>
        <translation>Wählen Sie den Steuersatz.</translation>
    </message>
    <message>
        <source>Without VAT, this customer must be named with a VAT id.</source>
        <translation>Ohne USt muss dieser Kunde mit einer USt-IdNr. genannt werden.</translation>
    </message>
    <message>
        <source>Say why no VAT is due.</source>
        <translation>Geben Sie an, warum keine USt anfällt.</translation>
    </message>
    <message>
        <source>The price is below zero. E-invoices want a negative quantity instead.</source>
        <translation>Der Preis liegt unter null. E-Rechnungen verlangen stattdessen eine negative Menge.</translation>
    </message>
    <message>
        <source>The total is below zero. That would be a credit note.</source>
        <translation>Die Summe liegt unter null. Das wäre eine Gutschrift.</translation>
    </message>
    <message>
        <source>The payment provider cannot express this amount. No link was made. Collect it in another way.</source>
        <translation>Der Zahlungsanbieter kann diesen Betrag nicht ausdrücken. Es wurde kein Link erstellt. Ziehen Sie ihn auf anderem Weg ein.</translation>
    </message>
    <message>
        <source>This amount is more than the payment provider takes at once. No link was made.</source>
        <translation>Dieser Betrag ist mehr, als der Zahlungsanbieter auf einmal nimmt. Es wurde kein Link erstellt.</translation>
    </message>
    <message>
        <source>This amount is less than the payment provider takes. No link was made. Collect it in another way.</source>
        <translation>Dieser Betrag ist weniger, als der Zahlungsanbieter nimmt. Es wurde kein Link erstellt. Ziehen Sie ihn auf anderem Weg ein.</translation>
    </message>
    <message>
        <source>The payment provider does not take this currency. No link was made.</source>
        <translation>Der Zahlungsanbieter nimmt diese Währung nicht. Es wurde kein Link erstellt.</translation>
    </message>
    <message>
        <source>The provider has no page about this, or Quittance talks to a stand-in of it.</source>
        <translation>Der Anbieter hat hierzu keine Seite, oder Quittance spricht mit einem Ersatz für ihn.</translation>
    </message>
    <message>
        <source>Something the payment provider needs is missing. No link was made. Check the invoice and its customer.</source>
        <translation>Etwas, das der Zahlungsanbieter braucht, fehlt. Es wurde kein Link erstellt. Prüfen Sie die Rechnung und ihren Kunden.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet. No link was made. Say first who the customer is there.</source>
        <translation>Der Zahlungsanbieter kennt diesen Kunden noch nicht. Es wurde kein Link erstellt. Geben Sie zuerst an, wer der Kunde dort ist.</translation>
    </message>
    <message>
        <source>The payment provider takes bank transfers in USD, EUR, GBP, JPY and MXN only. Nothing was sent. Send a payment page instead.</source>
        <translation>Der Zahlungsanbieter nimmt Überweisungen nur in USD, EUR, GBP, JPY und MXN. Nichts wurde gesendet. Senden Sie stattdessen eine Zahlungsseite.</translation>
    </message>
    <message>
        <source>A person gave it up. It was not sent.</source>
        <translation>Von einer Person aufgegeben. Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Several invoices have this number. Use the id of the one you mean.</source>
        <translation>Mehrere Rechnungen haben diese Nummer. Verwenden Sie die ID der gemeinten.</translation>
    </message>
    <message>
        <source>This document is a credit note. Nothing was changed. Choose an invoice.</source>
        <translation>Dieser Beleg ist eine Gutschrift. Nichts wurde geändert. Wählen Sie eine Rechnung.</translation>
    </message>
    <message>
        <source>This document is still a draft. Nothing was changed. Issue it first.</source>
        <translation>Dieser Beleg ist noch ein Entwurf. Nichts wurde geändert. Stellen Sie ihn zuerst aus.</translation>
    </message>
    <message>
        <source>This document is void. Nothing was changed.</source>
        <translation>Dieser Beleg ist storniert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no invoice with this number.</source>
        <translation>Eine Rechnung mit dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>The invoice was paid meanwhile. The mail was not sent.</source>
        <translation>Die Rechnung wurde inzwischen bezahlt. Die E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The date lies before that of the last issued invoice. Nothing was issued. Issue it with today&apos;s date.</source>
        <translation>Das Datum liegt vor dem der zuletzt ausgestellten Rechnung. Nichts wurde ausgestellt. Stellen Sie mit dem heutigen Datum aus.</translation>
    </message>
    <message>
        <source>The date lies in the future. Nothing was issued. Change the date or wait for the day.</source>
        <translation>Das Datum liegt in der Zukunft. Nichts wurde ausgestellt. Ändern Sie das Datum, oder warten Sie den Tag ab.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue. Nothing was issued. Correct the draft.</source>
        <translation>Die Fälligkeit liegt vor dem Rechnungsdatum. Nichts wurde ausgestellt. Berichtigen Sie den Entwurf.</translation>
    </message>
    <message>
        <source>The payable amount is negative. Nothing was issued. Make it a credit note.</source>
        <translation>Der zu zahlende Betrag ist negativ. Nichts wurde ausgestellt. Machen Sie eine Gutschrift daraus.</translation>
    </message>
    <message>
        <source>The draft has no lines. Nothing was issued. Add what is billed.</source>
        <translation>Der Entwurf hat keine Positionen. Nichts wurde ausgestellt. Fügen Sie hinzu, was berechnet wird.</translation>
    </message>
    <message>
        <source>A document has this number already: the pattern of numbers has given it before. Nothing was changed. Change the pattern in the settings.</source>
        <translation>Ein Beleg hat diese Nummer schon: Das Nummernmuster hat sie früher vergeben. Nichts wurde geändert. Ändern Sie das Muster in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sums of the draft do not agree. Nothing was issued. Correct the draft.</source>
        <translation>Die Summen des Entwurfs stimmen nicht. Nichts wurde ausgestellt. Berichtigen Sie den Entwurf.</translation>
    </message>
    <message>
        <source>The journal has no such entry. The whole book should be checked before you go on.</source>
        <translation>Das Journal hat keinen solchen Eintrag. Das ganze Buch sollte geprüft werden, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>A part of the journal is missing. The whole book should be checked before you go on.</source>
        <translation>Ein Teil des Journals fehlt. Das ganze Buch sollte geprüft werden, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>The journal holds an entry this program does not know. Open the book with a newer version.</source>
        <translation>Das Journal enthält einen Eintrag, den dieses Programm nicht kennt. Öffnen Sie das Buch mit einer neueren Version.</translation>
    </message>
    <message>
        <source>The base quantity of a line must be positive.</source>
        <translation>Die Basismenge einer Position muss positiv sein.</translation>
    </message>
    <message>
        <source>The net amount of a line is not quantity times price.</source>
        <translation>Der Nettobetrag einer Position ist nicht Menge mal Preis.</translation>
    </message>
    <message>
        <source>The VAT rate of a line with gross prices must lie between 0 and 100 percent.</source>
        <translation>Der Steuersatz einer Position mit Bruttopreisen muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The link was closed meanwhile, so the mail was not sent. Send again.</source>
        <translation>Der Link wurde inzwischen geschlossen, daher wurde die E-Mail nicht gesendet. Senden Sie erneut.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Dies ist kein Betrag.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Dieser Betrag hat mehr Dezimalstellen als seine Währung.</translation>
    </message>
    <message>
        <source>This number lies outside of what is possible here. Nothing was changed.</source>
        <translation>Diese Zahl liegt außerhalb des hier Möglichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A brace in the pattern of the numbers has no partner.</source>
        <translation>Eine Klammer im Nummernmuster hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>Numbers are made of the letters A to Z, digits, hyphens, underscores and slashes.</source>
        <translation>Nummern bestehen aus den Buchstaben A bis Z, Ziffern, Bindestrichen, Unterstrichen und Schrägstrichen.</translation>
    </message>
    <message>
        <source>The pattern of the numbers is empty.</source>
        <translation>Das Nummernmuster ist leer.</translation>
    </message>
    <message>
        <source>This placeholder is not known. There are {yyyy}, {yy}, {series} and {seq:6}.</source>
        <translation>Dieser Platzhalter ist nicht bekannt. Es gibt {yyyy}, {yy}, {series} und {seq:6}.</translation>
    </message>
    <message>
        <source>The pattern lacks the running number. Add {seq:6}.</source>
        <translation>Dem Muster fehlt die laufende Nummer. Fügen Sie {seq:6} hinzu.</translation>
    </message>
    <message>
        <source>The running number stands in the pattern twice.</source>
        <translation>Die laufende Nummer steht zweimal im Muster.</translation>
    </message>
    <message>
        <source>The numbers of this pattern are longer than 30 characters.</source>
        <translation>Die Nummern dieses Musters sind länger als 30 Zeichen.</translation>
    </message>
    <message>
        <source>The running number needs 1 to 12 digits, as in {seq:6}.</source>
        <translation>Die laufende Nummer braucht 1 bis 12 Ziffern, wie in {seq:6}.</translation>
    </message>
    <message>
        <source>Documents of this year have numbers already. Nothing was changed. The sequence can be set before the first one only.</source>
        <translation>Belege dieses Jahres haben schon Nummern. Nichts wurde geändert. Die Folge lässt sich nur vor der ersten festlegen.</translation>
    </message>
    <message>
        <source>The next number is 1 to 999999999. Nothing was changed.</source>
        <translation>Die nächste Nummer ist 1 bis 999999999. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is known already whose this payment is. Nothing was changed.</source>
        <translation>Es ist schon bekannt, wem diese Zahlung gehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is left of this payment to reverse. Nothing was changed.</source>
        <translation>Von dieser Zahlung ist nichts übrig, das sich rückbelasten ließe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Diese Zahlung gibt es nicht.</translation>
    </message>
    <message>
        <source>The provider says itself what this payout is made of.</source>
        <translation>Der Anbieter sagt selbst, woraus diese Auszahlung besteht.</translation>
    </message>
    <message>
        <source>There is no such payout.</source>
        <translation>Diese Auszahlung gibt es nicht.</translation>
    </message>
    <message>
        <source>Only days that have come can be locked. Nothing was changed.</source>
        <translation>Nur vergangene Tage und heute lassen sich sperren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This day lies in a locked period. Nothing was changed. Choose a later day, or have the period opened.</source>
        <translation>Dieser Tag liegt in einem gesperrten Zeitraum. Nichts wurde geändert. Wählen Sie einen späteren Tag, oder lassen Sie den Zeitraum öffnen.</translation>
    </message>
    <message>
        <source>The book is locked beyond this day already. Nothing was changed.</source>
        <translation>Das Buch ist schon über diesen Tag hinaus gesperrt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing after this day is locked. Nothing was changed.</source>
        <translation>Nach diesem Tag ist nichts gesperrt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder of the book cannot be made. Choose another place or check its permissions.</source>
        <translation>Der Ordner des Buchs lässt sich nicht anlegen. Wählen Sie einen anderen Ort, oder prüfen Sie dessen Berechtigungen.</translation>
    </message>
    <message>
        <source>The program ended while the mail was under way. Ask the recipient, then decide in Outbox.</source>
        <translation>Das Programm endete, während die E-Mail unterwegs war. Fragen Sie den Empfänger, und entscheiden Sie dann im Postausgang.</translation>
    </message>
    <message>
        <source>A reason is needed here: it is kept with the entry. Nothing was changed.</source>
        <translation>Hier ist ein Grund nötig: Er wird mit dem Eintrag festgehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is more than what is left of this credit. Nothing was changed. Take an allocation back first, or refund less.</source>
        <translation>Das ist mehr, als von diesem Guthaben übrig ist. Nichts wurde geändert. Nehmen Sie zuerst eine Zuordnung zurück, oder erstatten Sie weniger.</translation>
    </message>
    <message>
        <source>A refund has the currency of what it pays back. Nothing was changed.</source>
        <translation>Eine Erstattung hat die Währung dessen, was sie zurückzahlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The payer disputes this payment. It is decided there; a refund now could pay twice.</source>
        <translation>Der Zahler ficht diese Zahlung an. Darüber wird dort entschieden; eine Erstattung jetzt könnte doppelt zahlen.</translation>
    </message>
    <message>
        <source>The provider could not send the money back. It is the customer&apos;s credit again.</source>
        <translation>Der Anbieter konnte das Geld nicht zurücksenden. Es ist wieder Guthaben des Kunden.</translation>
    </message>
    <message>
        <source>This refund has not been paid back yet, or never was. Nothing was changed.</source>
        <translation>Diese Erstattung wurde noch nicht oder nie ausgezahlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This refund came back already. Nothing was changed.</source>
        <translation>Diese Erstattung kam schon zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such refund.</source>
        <translation>Diese Erstattung gibt es nicht.</translation>
    </message>
    <message>
        <source>A refund goes back through the provider it came through, from the bank, or in cash. Nothing was changed.</source>
        <translation>Eine Erstattung geht über den Anbieter zurück, über den sie kam, von der Bank oder in bar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Refunded at the provider.</source>
        <translation>Beim Anbieter erstattet.</translation>
    </message>
    <message>
        <source>Nothing is overdue of this customer. No letter was written.</source>
        <translation>Bei diesem Kunden ist nichts überfällig. Es wurde kein Brief geschrieben.</translation>
    </message>
    <message>
        <source>The first day lies after the last. Exchange them.</source>
        <translation>Der erste Tag liegt nach dem letzten. Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask someone whose role does, or an owner to change yours.</source>
        <translation>Ihre Rolle umfasst dies nicht. Bitten Sie jemanden mit einer passenden Rolle, oder lassen Sie Ihre Rolle von einem Inhaber des Buchs ändern.</translation>
    </message>
    <message>
        <source>You are not listed among the staff of this book. Ask an owner to add you.</source>
        <translation>Sie stehen nicht unter den Mitarbeitenden dieses Buchs. Bitten Sie einen Inhaber des Buchs, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>The time to take back must lie between 0 and 60 seconds.</source>
        <translation>Die Zeit zum Zurücknehmen muss zwischen 0 und 60 Sekunden liegen.</translation>
    </message>
    <message>
        <source>More than one schedule has this name. Nothing was changed. Name it by its id.</source>
        <translation>Mehrere Pläne haben diesen Namen. Nichts wurde geändert. Nennen Sie den Plan mit seiner ID.</translation>
    </message>
    <message>
        <source>A schedule makes 1 to 9999 drafts in all.</source>
        <translation>Ein Plan erstellt insgesamt 1 bis 9999 Entwürfe.</translation>
    </message>
    <message>
        <source>A credit note does not come back. Nothing was changed. Choose an invoice or a draft of one.</source>
        <translation>Eine Gutschrift wiederholt sich nicht. Nichts wurde geändert. Wählen Sie eine Rechnung oder einen Rechnungsentwurf.</translation>
    </message>
    <message>
        <source>The customer is archived. Nothing was changed. Take the customer back from the archive first.</source>
        <translation>Der Kunde ist archiviert. Nichts wurde geändert. Holen Sie den Kunden zuerst aus dem Archiv zurück.</translation>
    </message>
    <message>
        <source>Due dates lie 0 to 3650 days after the day of issue.</source>
        <translation>Fälligkeiten liegen 0 bis 3650 Tage nach dem Rechnungsdatum.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Der erste Tag fehlt.</translation>
    </message>
    <message>
        <source>The first day lies more than a year back. Choose a later one.</source>
        <translation>Der erste Tag liegt mehr als ein Jahr zurück. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>An interval is a number and one of d, w, m, q and y: 30d, 2w, 1m, 1q, 1y.</source>
        <translation>Ein Intervall ist eine Zahl und eines von d, w, m, q und y: 30d, 2w, 1m, 1q, 1y.</translation>
    </message>
    <message>
        <source>An interval is at least one of its unit and at most ten years.</source>
        <translation>Ein Intervall ist mindestens eines seiner Einheit und höchstens zehn Jahre lang.</translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation>Der Plan braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a schedule has at most 200 characters.</source>
        <translation>Der Name eines Plans hat höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>Without lines there is nothing to repeat. Add a line to the draft first.</source>
        <translation>Ohne Positionen gibt es nichts zu wiederholen. Fügen Sie dem Entwurf zuerst eine Position hinzu.</translation>
    </message>
    <message>
        <source>A schedule ends on a day or after a number of drafts, not both.</source>
        <translation>Ein Plan endet an einem Tag oder nach einer Zahl von Entwürfen, nicht beides.</translation>
    </message>
    <message>
        <source>There is no such schedule.</source>
        <translation>Diesen Plan gibt es nicht.</translation>
    </message>
    <message>
        <source>A person had it sent again.</source>
        <translation>Auf Anweisung einer Person erneut gesendet.</translation>
    </message>
    <message>
        <source>What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Was fehlt, ist mehr als die Toleranz der Firma. Nichts wurde geändert. Lassen Sie es offen, oder buchen Sie es aus.</translation>
    </message>
    <message>
        <source>What is missing needs a second person to be given up. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Auf das Fehlende zu verzichten verlangt eine zweite Person. Nichts wurde geändert. Lassen Sie es offen, oder buchen Sie es aus.</translation>
    </message>
    <message>
        <source>A member of staff needs the name they log into the computer with, without a colon.</source>
        <translation>Mitarbeitende brauchen den Namen, mit dem sie sich am Computer anmelden, ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>The book would be left without an owner. Nothing was changed. Name another owner first.</source>
        <translation>Das Buch hätte keinen Inhaber mehr. Nichts wurde geändert. Benennen Sie zuerst einen anderen Inhaber.</translation>
    </message>
    <message>
        <source>The base of a VAT rate is not the sum of its lines.</source>
        <translation>Die Basis eines Steuersatzes ist nicht die Summe seiner Positionen.</translation>
    </message>
    <message>
        <source>The VAT amount does not fit its base and rate.</source>
        <translation>Der Steuerbetrag passt nicht zu Basis und Satz.</translation>
    </message>
    <message>
        <source>This document was mailed, or may have been. Nothing was changed. Issue a credit note instead.</source>
        <translation>Dieser Beleg wurde per E-Mail gesendet, jedenfalls vielleicht. Nichts wurde geändert. Stellen Sie stattdessen eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>A credit note about this document exists. Nothing was changed. Credit the rest instead.</source>
        <translation>Zu diesem Beleg gibt es eine Gutschrift. Nichts wurde geändert. Schreiben Sie stattdessen den Rest gut.</translation>
    </message>
    <message>
        <source>A payment link of this document is alive. Nothing was changed. Close the link first, or issue a credit note.</source>
        <translation>Ein Zahlungslink dieses Belegs ist aktiv. Nichts wurde geändert. Schließen Sie zuerst den Link, oder stellen Sie eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>Something of this document is paid or written off. Nothing was changed. Take that back first, or issue a credit note.</source>
        <translation>Von diesem Beleg ist etwas bezahlt oder ausgebucht. Nichts wurde geändert. Nehmen Sie das zuerst zurück, oder stellen Sie eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>Another program has this book open and was busy until the time was over. Nothing new was asked of the outside; what stands in Outbox is safe. Try again.</source>
        <translation>Ein anderes Programm hat dieses Buch geöffnet und war beschäftigt, bis die Zeit ablief. Nach außen ging nichts Neues; was im Postausgang steht, ist sicher. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That is more than what is open. Nothing was changed. Write off no more than is open.</source>
        <translation>Das ist mehr, als offen ist. Nichts wurde geändert. Buchen Sie höchstens den offenen Betrag aus.</translation>
    </message>
    <message>
        <source>Nothing of this document is open. Nothing was changed.</source>
        <translation>Von diesem Beleg ist nichts offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The customer has several saved cards. Nothing was charged. Say which one.</source>
        <translation>Der Kunde hat mehrere gespeicherte Karten. Nichts wurde belastet. Geben Sie an, welche.</translation>
    </message>
    <message>
        <source>This card has expired. Nothing was charged. Bring the customer&apos;s cards up to date, or send a payment link.</source>
        <translation>Diese Karte ist abgelaufen. Nichts wurde belastet. Aktualisieren Sie die Karten des Kunden, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>The customer has no saved card. Nothing was charged. Ask for a card, or send a payment link.</source>
        <translation>Der Kunde hat keine gespeicherte Karte. Nichts wurde belastet. Bitten Sie um eine Karte, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>It is not written down that the customer agreed to later charges of this card. Nothing was charged. Send a payment link.</source>
        <translation>Es ist nicht festgehalten, dass der Kunde späteren Belastungen dieser Karte zugestimmt hat. Nichts wurde belastet. Senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>This card belongs to another customer. Nothing was charged. Choose a card of the customer on the invoice.</source>
        <translation>Diese Karte gehört einem anderen Kunden. Nichts wurde belastet. Wählen Sie eine Karte des Kunden auf der Rechnung.</translation>
    </message>
    <message>
        <source>That is more than what was put aside on the card. Nothing was taken. Take no more than that.</source>
        <translation>Das ist mehr, als auf der Karte reserviert war. Nichts wurde eingezogen. Ziehen Sie höchstens diesen Betrag ein.</translation>
    </message>
    <message>
        <source>That is more than what is open of the invoice. Nothing was charged. Charge no more than is open.</source>
        <translation>Das ist mehr, als von der Rechnung offen ist. Nichts wurde belastet. Belasten Sie höchstens den offenen Betrag.</translation>
    </message>
    <message>
        <source>The card&apos;s bank has let go of the amount by now. No money moved. Charge the card again.</source>
        <translation>Die Bank der Karte hat den Betrag inzwischen freigegeben. Es ist kein Geld geflossen. Belasten Sie die Karte erneut.</translation>
    </message>
    <message>
        <source>The charge was cancelled at the provider. No money moved.</source>
        <translation>Die Belastung wurde beim Anbieter abgebrochen. Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>This charge is being taken or released already. Nothing was changed. Wait for how that ends.</source>
        <translation>Diese Belastung wird schon eingezogen oder aufgehoben. Nichts wurde geändert. Warten Sie ab, wie das ausgeht.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the invoice. Nothing was charged. Give it in the invoice&apos;s currency.</source>
        <translation>Der Betrag ist in einer anderen Währung als die Rechnung. Nichts wurde belastet. Geben Sie ihn in der Währung der Rechnung an.</translation>
    </message>
    <message>
        <source>The customer disputes a payment of this invoice. Nothing was charged. Wait for how the dispute ends.</source>
        <translation>Der Kunde ficht eine Zahlung dieser Rechnung an. Nichts wurde belastet. Warten Sie ab, wie die Anfechtung ausgeht.</translation>
    </message>
    <message>
        <source>The card&apos;s bank let go of the amount before it was taken. No money moved. Charge the card again.</source>
        <translation>Die Bank der Karte hat den Betrag freigegeben, bevor er eingezogen wurde. Es ist kein Geld geflossen. Belasten Sie die Karte erneut.</translation>
    </message>
    <message>
        <source>A payment link for this invoice is being made at this moment. Nothing was charged. Wait for it, then try again.</source>
        <translation>Für diese Rechnung wird gerade ein Zahlungslink erstellt. Nichts wurde belastet. Warten Sie darauf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing is put aside on a card for this charge. Nothing was changed.</source>
        <translation>Für diese Belastung ist auf keiner Karte etwas reserviert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice. Nothing was charged.</source>
        <translation>Von dieser Rechnung ist nichts offen. Nichts wurde belastet.</translation>
    </message>
    <message>
        <source>What is open of the invoice changed meanwhile, so nothing was charged. Charge again what is open now.</source>
        <translation>Der offene Betrag der Rechnung hat sich inzwischen geändert, daher wurde nichts belastet. Belasten Sie erneut, was jetzt offen ist.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way. Nothing was charged, so that it is not paid twice. Wait for how it ends.</source>
        <translation>Eine Zahlung dieser Rechnung läuft. Nichts wurde belastet, damit sie nicht doppelt bezahlt wird. Warten Sie ab, wie sie ausgeht.</translation>
    </message>
    <message>
        <source>Another payment of this invoice came under way meanwhile, so nothing was charged. Wait for how that ends.</source>
        <translation>Inzwischen läuft eine andere Zahlung dieser Rechnung, daher wurde nichts belastet. Warten Sie ab, wie sie ausgeht.</translation>
    </message>
    <message>
        <source>The amount on the card was taken already. Nothing was changed.</source>
        <translation>Der Betrag auf der Karte wurde schon eingezogen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A charge for this invoice is under way, or waits to be taken. Nothing was changed. Wait for how it ends, or release it.</source>
        <translation>Eine Belastung für diese Rechnung läuft oder wartet auf den Einzug. Nichts wurde geändert. Warten Sie ab, wie sie ausgeht, oder heben Sie sie auf.</translation>
    </message>
    <message>
        <source>This belongs to the other mode, test or live, than the key of the connection. Nothing was sent. Use the key of that mode.</source>
        <translation>Dies gehört zum anderen Modus, Test oder Live, als der Schlüssel der Verbindung. Nichts wurde gesendet. Verwenden Sie den Schlüssel jenes Modus.</translation>
    </message>
    <message>
        <source>No web page is set for customers to come back to. Nothing was sent. Set the return page to one of your own.</source>
        <translation>Es ist keine Webseite festgelegt, auf die Kunden zurückkehren. Nichts wurde gesendet. Legen Sie als Rückkehrseite eine eigene fest.</translation>
    </message>
    <message>
        <source>The payment provider may know this customer already. Nothing was changed. Choose one of them, or make a new one.</source>
        <translation>Der Zahlungsanbieter kennt diesen Kunden vielleicht schon. Nichts wurde geändert. Wählen Sie einen davon, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>At the payment provider this is another customer of this book. Nothing was changed. Merge the two customers first, or choose another one.</source>
        <translation>Beim Zahlungsanbieter ist dies ein anderer Kunde dieses Buchs. Nichts wurde geändert. Führen Sie die beiden Kunden zuerst zusammen, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The payment provider knows no such customer in this mode. Nothing was changed. Look at the id.</source>
        <translation>Der Zahlungsanbieter kennt in diesem Modus keinen solchen Kunden. Nichts wurde geändert. Prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>A charge of a saved card is under way for this invoice, or waits to be taken. Nothing was sent, so that it is not paid twice. Wait for how it ends, or release it.</source>
        <translation>Für diese Rechnung läuft die Belastung einer gespeicherten Karte oder wartet auf den Einzug. Nichts wurde gesendet, damit sie nicht doppelt bezahlt wird. Warten Sie ab, wie sie ausgeht, oder heben Sie sie auf.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Send a payment link, or ask for another card.</source>
        <translation>Die Karte wurde abgelehnt. Es ist kein Geld geflossen. Senden Sie einen Zahlungslink, oder bitten Sie um eine andere Karte.</translation>
    </message>
    <message>
        <source>The payment could not be approved. No money moved. Try again later.</source>
        <translation>Die Zahlung konnte nicht genehmigt werden. Es ist kein Geld geflossen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. No money moved. Send a payment link.</source>
        <translation>Die Bank der Karte verlangt die Zustimmung des Inhabers. Es ist kein Geld geflossen. Senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Ask the customer to speak with the bank, or send a payment link.</source>
        <translation>Die Karte wurde abgelehnt. Es ist kein Geld geflossen. Bitten Sie den Kunden, mit der Bank zu sprechen, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>The card does not take this kind of payment. No money moved. Send a payment link for another card.</source>
        <translation>Die Karte nimmt diese Art der Zahlung nicht an. Es ist kein Geld geflossen. Senden Sie einen Zahlungslink für eine andere Karte.</translation>
    </message>
    <message>
        <source>The card has reached its limit. No money moved. Try later, or send a payment link for another card.</source>
        <translation>Die Karte hat ihr Limit erreicht. Es ist kein Geld geflossen. Versuchen Sie es später, oder senden Sie einen Zahlungslink für eine andere Karte.</translation>
    </message>
    <message>
        <source>The card does not take this currency. No money moved. Send a payment link for another card.</source>
        <translation>Die Karte nimmt diese Währung nicht an. Es ist kein Geld geflossen. Senden Sie einen Zahlungslink für eine andere Karte.</translation>
    </message>
    <message>
        <source>The card was declined for good. No money moved. Do not charge it again; send a payment link.</source>
        <translation>Die Karte wurde endgültig abgelehnt. Es ist kein Geld geflossen. Belasten Sie sie nicht noch einmal; senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>The bank saw a payment of the same amount a moment ago. No money moved here. Look whether the customer has paid, then try again.</source>
        <translation>Die Bank sah gerade eben eine Zahlung über denselben Betrag. Hier ist kein Geld geflossen. Prüfen Sie, ob der Kunde bezahlt hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The card has expired. No money moved. Send a payment link, or ask for the new card.</source>
        <translation>Die Karte ist abgelaufen. Es ist kein Geld geflossen. Senden Sie einen Zahlungslink, oder bitten Sie um die neue Karte.</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong. No money moved. Ask for the card anew.</source>
        <translation>Die Prüfnummer der Karte ist falsch. Es ist kein Geld geflossen. Bitten Sie erneut um die Karte.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong. No money moved. Ask for the card anew.</source>
        <translation>Die Kartennummer ist falsch. Es ist kein Geld geflossen. Bitten Sie erneut um die Karte.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. No money moved. Agree on another day with the customer, or send a payment link.</source>
        <translation>Die Karte ist nicht gedeckt. Es ist kein Geld geflossen. Vereinbaren Sie mit dem Kunden einen anderen Tag, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>The card&apos;s account does not exist any more. No money moved. Ask for another card.</source>
        <translation>Das Konto der Karte gibt es nicht mehr. Es ist kein Geld geflossen. Bitten Sie um eine andere Karte.</translation>
    </message>
    <message>
        <source>The bank does not take this amount. No money moved. Charge less, or send a payment link.</source>
        <translation>Die Bank nimmt diesen Betrag nicht an. Es ist kein Geld geflossen. Belasten Sie weniger, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>The card&apos;s bank could not be reached. No money moved. Try again later.</source>
        <translation>Die Bank der Karte war nicht erreichbar. Es ist kein Geld geflossen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The customer has a newer card of this account. No money moved. Ask for the new card.</source>
        <translation>Der Kunde hat eine neuere Karte dieses Kontos. Es ist kein Geld geflossen. Bitten Sie um die neue Karte.</translation>
    </message>
    <message>
        <source>The payment could not be processed. No money moved. Try again later.</source>
        <translation>Die Zahlung ließ sich nicht verarbeiten. Es ist kein Geld geflossen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to all charges. No money moved. Speak with the customer, and remove the card.</source>
        <translation>Der Kunde hat die Zustimmung zu allen Belastungen widerrufen. Es ist kein Geld geflossen. Sprechen Sie mit dem Kunden, und entfernen Sie die Karte.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to this charge. No money moved. Speak with the customer.</source>
        <translation>Der Kunde hat die Zustimmung zu dieser Belastung widerrufen. Es ist kein Geld geflossen. Sprechen Sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>The customer has told the bank to stop this payment. No money moved. Speak with the customer.</source>
        <translation>Der Kunde hat die Bank angewiesen, diese Zahlung zu stoppen. Es ist kein Geld geflossen. Sprechen Sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>The card was declined for now. No money moved. Try again later.</source>
        <translation>Die Karte wurde vorerst abgelehnt. Es ist kein Geld geflossen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>What this check found must be put right before the month can be closed; a reason does not help. Nothing was locked.</source>
        <translation>Was diese Prüfung fand, muss vor dem Monatsabschluss berichtigt werden; ein Grund hilft nicht. Nichts wurde gesperrt.</translation>
    </message>
    <message>
        <source>There is no check of this name. Nothing was locked. Take it from the list.</source>
        <translation>Eine Prüfung dieses Namens gibt es nicht. Nichts wurde gesperrt. Nehmen Sie den Namen aus der Liste.</translation>
    </message>
    <message>
        <source>Something was booked while the month was looked at. Nothing was locked. Close it once more.</source>
        <translation>Während der Prüfung des Monats wurde etwas gebucht. Nichts wurde gesperrt. Schließen Sie ihn noch einmal ab.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already. Nothing was written. Name one that is new.</source>
        <translation>Eine Datei oder einen Ordner dieses Namens gibt es schon. Nichts wurde geschrieben. Nennen Sie einen neuen Namen.</translation>
    </message>
    <message>
        <source>This month is not closed, or was opened again since. Nothing was written. Close it first.</source>
        <translation>Dieser Monat ist nicht abgeschlossen oder wurde inzwischen wieder geöffnet. Nichts wurde geschrieben. Schließen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>This connection takes no token. Nothing was kept. Sign in with the browser instead.</source>
        <translation>Diese Verbindung nimmt kein Token. Nichts wurde gespeichert. Melden Sie sich stattdessen mit dem Browser an.</translation>
    </message>
    <message>
        <source>Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.</source>
        <translation>Noch wurde das CRM nicht gefragt, was dies öffnet. Nichts wurde gespeichert. Prüfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This is not the address the browser came back to. Nothing was kept. Sign in again and copy the whole address, from http to the end.</source>
        <translation>Dies ist nicht die Adresse, zu der der Browser zurückkam. Nichts wurde gespeichert. Melden Sie sich erneut an, und kopieren Sie die ganze Adresse, von http bis zum Ende.</translation>
    </message>
    <message>
        <source>The CRM refused the key or the sign-in. Nothing was lost. Connect it again, or ask who looks after it there.</source>
        <translation>Das CRM hat den Schlüssel oder die Anmeldung abgelehnt. Nichts ging verloren. Verbinden Sie es erneut, oder fragen Sie, wer dort dafür zuständig ist.</translation>
    </message>
    <message>
        <source>This customer has a record in the CRM already. None was made. Unlink that one first.</source>
        <translation>Dieser Kunde hat schon einen Datensatz im CRM. Es wurde keiner angelegt. Lösen Sie zuerst jene Verknüpfung.</translation>
    </message>
    <message>
        <source>The CRM has no field that holds Quittance&apos;s id and only one record can have. No record was made, for a second one could follow. Have the fields made, then sync.</source>
        <translation>Das CRM hat kein Feld für die ID von Quittance, die nur ein Datensatz haben kann. Es wurde kein Datensatz angelegt, denn ein zweiter könnte folgen. Lassen Sie die Felder anlegen, und synchronisieren Sie dann.</translation>
    </message>
    <message>
        <source>This record may be a customer you already have. No customer was made. Link it to that customer, or make a new one anyway.</source>
        <translation>Dieser Datensatz ist vielleicht ein Kunde, den es schon gibt. Es wurde kein Kunde angelegt. Verknüpfen Sie ihn mit jenem Kunden, oder legen Sie trotzdem einen neuen an.</translation>
    </message>
    <message>
        <source>The customer is not linked to this record. Nothing was changed.</source>
        <translation>Der Kunde ist nicht mit diesem Datensatz verknüpft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This record is already linked to a customer. Nothing was changed. Open that customer.</source>
        <translation>Dieser Datensatz ist schon mit einem Kunden verknüpft. Nichts wurde geändert. Öffnen Sie jenen Kunden.</translation>
    </message>
    <message>
        <source>A record of the CRM may be this customer. None was made. Link the customer to it, or make one anyway.</source>
        <translation>Ein Datensatz des CRM ist vielleicht dieser Kunde. Es wurde keiner angelegt. Verknüpfen Sie den Kunden damit, oder legen Sie trotzdem einen an.</translation>
    </message>
    <message>
        <source>There is no such record in what was read from the CRM. Nothing was changed. Sync, then look again.</source>
        <translation>Diesen Datensatz gibt es nicht in dem, was aus dem CRM gelesen wurde. Nichts wurde geändert. Synchronisieren Sie, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>This difference has been settled already. Nothing was changed. Undo that first.</source>
        <translation>Diese Abweichung ist schon geklärt. Nichts wurde geändert. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>The CRM has been told, so this cannot be undone. Nothing was changed. Change the customer instead.</source>
        <translation>Das CRM hat die Angabe schon erhalten, daher lässt sich dies nicht rückgängig machen. Nichts wurde geändert. Ändern Sie stattdessen den Kunden.</translation>
    </message>
    <message>
        <source>Nothing is to be settled here any more. Look at the list again.</source>
        <translation>Hier ist nichts mehr zu klären. Sehen Sie sich die Liste erneut an.</translation>
    </message>
    <message>
        <source>The CRM has no field of this name, or hides it from this connection. Values here were kept. Choose another field, or have it made there.</source>
        <translation>Das CRM hat kein Feld dieses Namens oder verbirgt es vor dieser Verbindung. Die Werte hier blieben erhalten. Wählen Sie ein anderes Feld, oder lassen Sie es dort anlegen.</translation>
    </message>
    <message>
        <source>This can only be read from the CRM. Choose that direction.</source>
        <translation>Dies kann nur aus dem CRM gelesen werden. Wählen Sie diese Richtung.</translation>
    </message>
    <message>
        <source>This can only be told to the CRM. Choose that direction.</source>
        <translation>Dies kann nur an das CRM übermittelt werden. Wählen Sie diese Richtung.</translation>
    </message>
    <message>
        <source>The CRM no longer takes a value it used to take for this field. Values here were kept. Look at its choices, then save the mapping again.</source>
        <translation>Das CRM nimmt einen Wert nicht mehr an, den es für dieses Feld früher annahm. Die Werte hier blieben erhalten. Prüfen Sie die Auswahl dort, und speichern Sie die Zuordnung dann erneut.</translation>
    </message>
    <message>
        <source>The CRM takes none of the values this field can have. Choose another field there.</source>
        <translation>Das CRM nimmt keinen der Werte an, die dieses Feld haben kann. Wählen Sie dort ein anderes Feld.</translation>
    </message>
    <message>
        <source>The CRM does not let this field be changed. Values here were kept. Only read it, or choose another field.</source>
        <translation>Das CRM lässt dieses Feld nicht ändern. Die Werte hier blieben erhalten. Lesen Sie es nur, oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>This field of the CRM is mapped already. Choose another one.</source>
        <translation>Dieses Feld des CRM ist schon zugeordnet. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This field of the CRM holds another kind of value. Values here were kept. Choose another field.</source>
        <translation>Dieses Feld des CRM enthält eine andere Art von Wert. Die Werte hier blieben erhalten. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>This mapping was written by a newer version of Quittance. Nothing was changed. Export it from this version.</source>
        <translation>Diese Zuordnung wurde von einer neueren Version von Quittance geschrieben. Nichts wurde geändert. Exportieren Sie sie aus dieser Version.</translation>
    </message>
    <message>
        <source>This file holds no field mapping. Nothing was changed. Choose one that Export wrote.</source>
        <translation>Diese Datei enthält keine Feldzuordnung. Nichts wurde geändert. Wählen Sie eine, die der Export geschrieben hat.</translation>
    </message>
    <message>
        <source>This mapping belongs to another CRM. Nothing was changed. Open that one&apos;s mapping first.</source>
        <translation>Diese Zuordnung gehört zu einem anderen CRM. Nichts wurde geändert. Öffnen Sie zuerst dessen Zuordnung.</translation>
    </message>
    <message>
        <source>This file maps a field twice. Nothing was changed. Take one of the two out.</source>
        <translation>Diese Datei ordnet ein Feld zweimal zu. Nichts wurde geändert. Entfernen Sie eine der beiden Zuordnungen.</translation>
    </message>
    <message>
        <source>This file maps a field that Quittance does not have. Nothing was changed. Take it out.</source>
        <translation>Diese Datei ordnet ein Feld zu, das Quittance nicht hat. Nichts wurde geändert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>This file says something of a field that Quittance does not know. Nothing was changed. Export it again.</source>
        <translation>Diese Datei sagt über ein Feld etwas, das Quittance nicht kennt. Nichts wurde geändert. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>What the CRM says here is no value this field can have. The value here was kept. Correct it in the CRM, or choose what both are to say.</source>
        <translation>Was das CRM hier sagt, ist kein Wert, den dieses Feld haben kann. Der Wert hier blieb erhalten. Berichtigen Sie ihn im CRM, oder wählen Sie, was auf beiden Seiten stehen soll.</translation>
    </message>
    <message>
        <source>This is either on or off. Nothing was changed.</source>
        <translation>Dies ist entweder ein oder aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered. Nothing was changed. Check the entry and try again.</source>
        <translation>Mit den Eingaben geht das nicht. Nichts wurde geändert. Prüfen Sie die Eingabe, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This does not exist here any more. Nothing was changed.</source>
        <translation>Dies gibt es hier nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The other side could not be reached. Nothing was sent, no money moved. Check the internet connection, then sync again.</source>
        <translation>Die Gegenseite war nicht erreichbar. Nichts wurde gesendet, es ist kein Geld geflossen. Prüfen Sie die Internetverbindung, und synchronisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>There was no whole answer. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Es kam keine vollständige Antwort. Der Vorgang kann ausgeführt worden sein; Quittance fragt mit demselben Schlüssel erneut. Wiederholen Sie ihn nicht von Hand.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again in %1 s.</source>
        <translation>Die Gegenseite verlangt eine Wartezeit. Nichts ging verloren. Der nächste Versuch folgt in %1 s.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Die Gegenseite verlangt eine Wartezeit. Nichts ging verloren. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>The other side refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Die Gegenseite hat abgelehnt. Es ist kein Geld geflossen. Unverändert erneut zu fragen, hilft nicht.</translation>
    </message>
    <message>
        <source>The answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>Die Antwort war nicht lesbar. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>The book could not be read or written. What was saved before is safe. Check that the disk has room and may be written to.</source>
        <translation>Das Buch ließ sich nicht lesen oder schreiben. Vorher Gespeichertes ist sicher. Prüfen Sie, ob der Datenträger Platz hat und beschreibbar ist.</translation>
    </message>
    <message>
        <source>A key or password is missing or the keychain is locked. Nothing was sent. Unlock the keychain or give the key in an environment variable.</source>
        <translation>Ein Schlüssel oder Passwort fehlt, oder der Schlüsselbund ist gesperrt. Nichts wurde gesendet. Entsperren Sie den Schlüsselbund, oder geben Sie den Schlüssel in einer Umgebungsvariable an.</translation>
    </message>
    <message>
        <source>Another task is still running. Nothing was changed. Try again when it is done.</source>
        <translation>Eine andere Aufgabe läuft noch. Nichts wurde geändert. Versuchen Sie es erneut, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Stopped. What was done stays done.</source>
        <translation>Gestoppt. Was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>This breaks rule %1 of the European e-invoice norm.</source>
        <translation>Dies verletzt die Regel %1 der europäischen Norm für E-Rechnungen.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Dies ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 Found: “%2”.</source>
        <translation>%1 Gefunden: „%2“.</translation>
    </message>
    <message>
        <source>The variable is %1.</source>
        <translation>Die Variable ist %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It goes on in %1 minutes.</source>
        <translation>Es geht in %1 Minuten weiter.</translation>
    </message>
    <message>
        <source>The answer was: “%1”.</source>
        <translation>Die Antwort war: „%1“.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Nobody signs in to this connection. Give it its secret instead.</source>
        <translation>Bei dieser Verbindung meldet sich niemand an. Geben Sie ihr stattdessen das Secret.</translation>
    </message>
    <message>
        <source>This connection has no such field.</source>
        <translation>Diese Verbindung hat kein solches Feld.</translation>
    </message>
    <message>
        <source>This connection is not known. Choose one of stripe, hubspot, salesforce, smtp.</source>
        <translation>Diese Verbindung ist nicht bekannt. Wählen Sie eine von stripe, hubspot, salesforce, smtp.</translation>
    </message>
    <message>
        <source>A payment reference can only be made of the letters A to Z and digits.</source>
        <translation>Eine Zahlungsreferenz besteht nur aus den Buchstaben A bis Z und Ziffern.</translation>
    </message>
    <message>
        <source>The number holds no letter or digit, so no payment reference can be made of it.</source>
        <translation>Die Nummer enthält weder Buchstaben noch Ziffern, daher lässt sich daraus keine Zahlungsreferenz bilden.</translation>
    </message>
    <message>
        <source>The number has more than 21 letters and digits, so no payment reference can be made of it.</source>
        <translation>Die Nummer hat mehr als 21 Buchstaben und Ziffern, daher lässt sich daraus keine Zahlungsreferenz bilden.</translation>
    </message>
    <message>
        <source>The address of the CRM must begin with https. Nothing was asked.</source>
        <translation>Die Adresse des CRM muss mit https beginnen. Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>The CRM answered with the same page again. What was brought so far is kept. Sync again later.</source>
        <translation>Das CRM hat wieder mit derselben Seite geantwortet. Bisher Abgerufenes bleibt erhalten. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>The CRM has asked for a pause. Nothing was asked, and nothing is lost. Sync again after it.</source>
        <translation>Das CRM verlangt eine Pause. Nichts wurde abgefragt, nichts ging verloren. Synchronisieren Sie danach erneut.</translation>
    </message>
    <message>
        <source>Several records of the CRM have this id. Write company: or person: in front of it.</source>
        <translation>Mehrere Datensätze des CRM haben diese ID. Schreiben Sie company: oder person: davor.</translation>
    </message>
    <message>
        <source>The CRM&apos;s token is missing. Nothing was asked. Give the connection its token.</source>
        <translation>Das Token des CRM fehlt. Nichts wurde abgefragt. Geben Sie der Verbindung ihr Token.</translation>
    </message>
    <message>
        <source>The CRM no longer shows unusually many records. None was removed here; everything else is in sync. Restore the permission if the key has lost one, or confirm that they are gone there.</source>
        <translation>Das CRM zeigt ungewöhnlich viele Datensätze nicht mehr. Hier wurde keiner entfernt; alles andere ist synchron. Stellen Sie die Berechtigung wieder her, falls der Schlüssel eine verloren hat, oder bestätigen Sie, dass es sie dort nicht mehr gibt.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header.</source>
        <translation>Diese Zeile hat eine andere Zahl von Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>This cell is too long.</source>
        <translation>Diese Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Diese Spalte fehlt.</translation>
    </message>
    <message>
        <source>This column stands in the header twice.</source>
        <translation>Diese Spalte steht zweimal in der Kopfzeile.</translation>
    </message>
    <message>
        <source>This country is not known. Write its English name or its two letters, as DE.</source>
        <translation>Dieses Land ist nicht bekannt. Schreiben Sie seinen englischen Namen oder seine zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Diese Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Another row is about the same customer. Keep one of them.</source>
        <translation>Eine andere Zeile betrifft denselben Kunden. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>This date can be read in two ways. Write it as 2026-11-30.</source>
        <translation>Dieses Datum lässt sich auf zwei Arten lesen. Schreiben Sie es als 2026-11-30.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dies ist kein Datum.</translation>
    </message>
    <message>
        <source>Dates are written in different ways in this file.</source>
        <translation>In dieser Datei sind Datumsangaben unterschiedlich geschrieben.</translation>
    </message>
    <message>
        <source>Amounts use both comma and point as decimal mark in this file.</source>
        <translation>In dieser Datei haben Beträge sowohl Komma als auch Punkt als Dezimalzeichen.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 percent.</source>
        <translation>Der Nachlass muss zwischen 0 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>This is not a well-formed mail address.</source>
        <translation>Dies ist keine gültige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>The file holds zero bytes; it is not text.</source>
        <translation>Die Datei enthält Nullbytes; sie ist kein Text.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write it as 1234.56.</source>
        <translation>Diese Zahl lässt sich auf zwei Arten lesen. Schreiben Sie sie als 1234.56.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dies ist keine Zahl.</translation>
    </message>
    <message>
        <source>This payment was refunded, at least in part. Record it by hand.</source>
        <translation>Diese Zahlung wurde erstattet, zumindest teilweise. Erfassen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Another row is about the same payment. Keep one of them.</source>
        <translation>Eine andere Zeile betrifft dieselbe Zahlung. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>It is not known whether a payment with this status has arrived.</source>
        <translation>Es ist nicht bekannt, ob eine Zahlung mit diesem Status eingegangen ist.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation>Ein Anführungszeichen steht, wo keines stehen darf.</translation>
    </message>
    <message>
        <source>The days to pay must be a number between 0 and 3650.</source>
        <translation>Das Zahlungsziel muss eine Zahl zwischen 0 und 3650 sein.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>This row has too many cells.</source>
        <translation>Diese Zeile hat zu viele Zellen.</translation>
    </message>
    <message>
        <source>The file has too many rows. Split it and import the parts.</source>
        <translation>Die Datei hat zu viele Zeilen. Teilen Sie sie, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>The total is not the sum of the rows.</source>
        <translation>Die Gesamtsumme ist nicht die Summe der Zeilen.</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>Diese Art von Beleg ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Rows of one invoice say different things here.</source>
        <translation>Zeilen einer Rechnung sagen hier Verschiedenes.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This VAT category is not known.</source>
        <translation>Diese Steuerkategorie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This VAT rate does not fit its category.</source>
        <translation>Dieser Steuersatz passt nicht zu seiner Kategorie.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation>Diese Zahl hat zu viele Dezimalstellen.</translation>
    </message>
    <message>
        <source>A file could not be written to the disk, so nothing was changed. Check that the book&apos;s folder may be written to and the disk has room.</source>
        <translation>Eine Datei ließ sich nicht auf den Datenträger schreiben, daher wurde nichts geändert. Prüfen Sie, ob der Ordner des Buchs beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Diese Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB. Nothing was imported. Split it and import the parts.</source>
        <translation>Diese Datei ist größer als 64 MiB. Nichts wurde importiert. Teilen Sie sie, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another place.</source>
        <translation>Diese Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s limit for today is used up. Nothing was lost. Sync again tomorrow.</source>
        <translation>Das heutige Limit von HubSpot ist verbraucht. Nichts ging verloren. Synchronisieren Sie morgen erneut.</translation>
    </message>
    <message>
        <source>HubSpot locks this account at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot sperrt dieses Konto derzeit. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>HubSpot is moving this account. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot zieht dieses Konto gerade um. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>HubSpot does not know this any more. Nothing was changed here.</source>
        <translation>HubSpot kennt dies nicht mehr. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>HubSpot refused a part of the question. What came is kept. Sync again later.</source>
        <translation>HubSpot hat einen Teil der Anfrage abgelehnt. Empfangenes bleibt erhalten. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>HubSpot asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>HubSpot verlangt eine Wartezeit. Nichts ging verloren. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>HubSpot refused the question. Nothing was changed here.</source>
        <translation>HubSpot hat die Anfrage abgelehnt. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s token lacks a permission. Nothing was changed here. Add the permission to the service key or private app and use its new token.</source>
        <translation>Dem HubSpot-Token fehlt eine Berechtigung. Hier wurde nichts geändert. Fügen Sie sie dem Service Key oder der privaten App hinzu, und verwenden Sie deren neues Token.</translation>
    </message>
    <message>
        <source>HubSpot refused the token. Nothing was changed here. Give the connection a valid token.</source>
        <translation>HubSpot hat das Token abgelehnt. Hier wurde nichts geändert. Geben Sie der Verbindung ein gültiges Token.</translation>
    </message>
    <message>
        <source>HubSpot does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot antwortet derzeit nicht. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>Die Antwort von HubSpot war nicht lesbar. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>An IBAN holds only letters and digits.</source>
        <translation>Eine IBAN enthält nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit. Look for a typing mistake.</source>
        <translation>Die Prüfziffern der IBAN passen nicht. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>The IBAN does not start with a country that has IBANs.</source>
        <translation>Die IBAN beginnt nicht mit einem Land, das IBANs hat.</translation>
    </message>
    <message>
        <source>The IBAN is too long or too short for its country.</source>
        <translation>Die IBAN ist für ihr Land zu lang oder zu kurz.</translation>
    </message>
    <message>
        <source>There is no such field. Nothing was changed. See the documentation for the names of fields.</source>
        <translation>Dieses Feld gibt es nicht. Nichts wurde geändert. Die Namen der Felder stehen in der Dokumentation.</translation>
    </message>
    <message>
        <source>This program&apos;s exports are not known. Choose xero, quickbooks, stripe, invoice_ninja or other, or name the columns.</source>
        <translation>Die Exporte dieses Programms sind nicht bekannt. Wählen Sie xero, quickbooks, stripe, invoice_ninja oder other, oder benennen Sie die Spalten.</translation>
    </message>
    <message>
        <source>This file is neither a CSV table nor a UBL e-invoice. Nothing was imported.</source>
        <translation>Diese Datei ist weder eine CSV-Tabelle noch eine UBL-E-Rechnung. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>What came could not be read. Nothing was changed. Try again later.</source>
        <translation>Das Empfangene war nicht lesbar. Nichts wurde geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>A field of the file is not of the right kind. Nothing was changed. Correct the field.</source>
        <translation>Ein Feld der Datei ist nicht von der richtigen Art. Nichts wurde geändert. Berichtigen Sie das Feld.</translation>
    </message>
    <message>
        <source>A field is missing in the file. Nothing was changed. Add the field.</source>
        <translation>In der Datei fehlt ein Feld. Nichts wurde geändert. Fügen Sie das Feld hinzu.</translation>
    </message>
    <message>
        <source>The file names a field that does not exist. Nothing was changed. Correct its name.</source>
        <translation>Die Datei nennt ein Feld, das es nicht gibt. Nichts wurde geändert. Berichtigen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>Decimal numbers in the file are written as text, as &quot;12.50&quot;, so that nothing is rounded. Nothing was changed. Put the number into quotation marks.</source>
        <translation>Dezimalzahlen stehen in der Datei als Text, wie &quot;12.50&quot;, damit nichts gerundet wird. Nichts wurde geändert. Setzen Sie die Zahl in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This link was mailed already. Nothing was sent. Send a reminder if the customer shall get it again.</source>
        <translation>Dieser Link wurde schon per E-Mail gesendet. Nichts wurde gesendet. Senden Sie eine Erinnerung, wenn der Kunde ihn noch einmal erhalten soll.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet, and a transfer needs an account of the customer&apos;s own. Nothing was sent. Say first who the customer is there.</source>
        <translation>Der Zahlungsanbieter kennt diesen Kunden noch nicht, und eine Überweisung braucht ein eigenes Konto des Kunden. Nichts wurde gesendet. Geben Sie zuerst an, wer der Kunde dort ist.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last mail about this link arrived. Nothing was sent. Decide in Outbox what became of it, then send again.</source>
        <translation>Noch weiß niemand, ob die letzte E-Mail zu diesem Link angekommen ist. Nichts wurde gesendet. Entscheiden Sie im Postausgang, was daraus wurde, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>This invoice is named twice. Nothing was sent. Name each invoice once.</source>
        <translation>Diese Rechnung ist zweimal genannt. Nichts wurde gesendet. Nennen Sie jede Rechnung einmal.</translation>
    </message>
    <message>
        <source>The customer has no mail address. Nothing was sent. Add one, or give it in the dialog.</source>
        <translation>Der Kunde hat keine E-Mail-Adresse. Nichts wurde gesendet. Fügen Sie eine hinzu, oder geben Sie sie im Dialog an.</translation>
    </message>
    <message>
        <source>This invoice has no active payment link. Send one first.</source>
        <translation>Diese Rechnung hat keinen aktiven Zahlungslink. Senden Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice. No link was made.</source>
        <translation>Auf dieser Rechnung ist nichts offen. Es wurde kein Link erstellt.</translation>
    </message>
    <message>
        <source>Another way to pay was asked for a moment ago and is not there yet. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Gerade eben wurde ein anderer Zahlungsweg angefordert, der noch nicht da ist. Nichts wurde gesendet. Führen Sie den Postausgang aus, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>A part of the transfer has come already. Nothing was sent. Wait for the rest, or send it again on purpose; what came is then kept for the customer.</source>
        <translation>Ein Teil der Überweisung ist schon eingegangen. Nichts wurde gesendet. Warten Sie auf den Rest, oder senden Sie bewusst erneut; das Eingegangene bleibt dann für den Kunden erhalten.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way; a debit takes days. Wait for it before asking again.</source>
        <translation>Eine Zahlung dieser Rechnung läuft; eine Lastschrift dauert Tage. Warten Sie sie ab, bevor Sie erneut zur Zahlung auffordern.</translation>
    </message>
    <message>
        <source>There is no such payment link.</source>
        <translation>Diesen Zahlungslink gibt es nicht.</translation>
    </message>
    <message>
        <source>The address of this payment link is not safe to open. It was not opened. Ask the provider.</source>
        <translation>Die Adresse dieses Zahlungslinks ist nicht sicher. Sie wurde nicht geöffnet. Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The link was paid before it could be closed.</source>
        <translation>Der Link wurde bezahlt, bevor er geschlossen werden konnte.</translation>
    </message>
    <message>
        <source>A part of the transfer has come, so it was not closed. Wait for the rest, or send it again on purpose.</source>
        <translation>Ein Teil der Überweisung ist eingegangen, daher wurde nicht geschlossen. Warten Sie auf den Rest, oder senden Sie bewusst erneut.</translation>
    </message>
    <message>
        <source>A debit is under way, which takes days. No other way to pay was opened.</source>
        <translation>Eine Lastschrift läuft, das dauert Tage. Es wurde kein anderer Zahlungsweg geöffnet.</translation>
    </message>
    <message>
        <source>The mail address needs one @ between name and domain.</source>
        <translation>Die E-Mail-Adresse braucht ein @ zwischen Name und Domain.</translation>
    </message>
    <message>
        <source>The mail address holds characters that are not allowed.</source>
        <translation>Die E-Mail-Adresse enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>The part behind the @ of the mail address is not a domain.</source>
        <translation>Der Teil hinter dem @ der E-Mail-Adresse ist keine Domain.</translation>
    </message>
    <message>
        <source>The mail address is empty. Nothing was sent.</source>
        <translation>Die E-Mail-Adresse ist leer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The part before the @ of the mail address is not well-formed.</source>
        <translation>Der Teil vor dem @ der E-Mail-Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>The mail server takes only plain letters in mail addresses.</source>
        <translation>Der Mailserver nimmt in E-Mail-Adressen nur einfache Buchstaben an.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>Die E-Mail-Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The attachment is too large for a mail. Nothing was sent.</source>
        <translation>Der Anhang ist zu groß für eine E-Mail. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This kind of attachment is not sent.</source>
        <translation>Diese Art von Anhang wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail has no text. Nothing was sent. Write a message.</source>
        <translation>Die E-Mail hat keinen Text. Nichts wurde gesendet. Schreiben Sie eine Nachricht.</translation>
    </message>
    <message>
        <source>The mail holds an address that may not be sent. Nothing was sent. Remove it from the message.</source>
        <translation>Die E-Mail enthält eine Adresse, die nicht gesendet werden darf. Nichts wurde gesendet. Entfernen Sie sie aus der Nachricht.</translation>
    </message>
    <message>
        <source>The message holds an empty placeholder. Nothing was sent.</source>
        <translation>Die Nachricht enthält einen leeren Platzhalter. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A placeholder in the message is not closed. Nothing was sent.</source>
        <translation>Ein Platzhalter in der Nachricht ist nicht geschlossen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The message holds a placeholder that is not known. Nothing was sent.</source>
        <translation>Die Nachricht enthält einen unbekannten Platzhalter. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The mail has no subject. Nothing was sent. Write one.</source>
        <translation>Die E-Mail hat keinen Betreff. Nichts wurde gesendet. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Diese E-Mail gibt es nicht.</translation>
    </message>
    <message>
        <source>The address of the mail server holds too much. Give it as smtps://mail.example.com:465.</source>
        <translation>Die Adresse des Mailservers enthält zu viel. Geben Sie sie an wie smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The address of the mail server names no host. Give it as smtps://mail.example.com:465.</source>
        <translation>Die Adresse des Mailservers nennt keinen Host. Geben Sie sie an wie smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The mail server is not set up. Nothing was sent. Set smtp.url first.</source>
        <translation>Der Mailserver ist nicht eingerichtet. Nichts wurde gesendet. Setzen Sie zuerst smtp.url.</translation>
    </message>
    <message>
        <source>The address of the mail server must begin with smtps or smtp. Give it as smtps://mail.example.com:465.</source>
        <translation>Die Adresse des Mailservers muss mit smtps oder smtp beginnen. Geben Sie sie an wie smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Der Vorgang kann ausgeführt worden sein; Quittance fragt mit demselben Schlüssel erneut. Wiederholen Sie ihn nicht von Hand.</translation>
    </message>
    <message>
        <source>The answer pointed to a foreign host. It was not followed, nothing was sent there.</source>
        <translation>Die Antwort verwies auf einen fremden Host. Ihr wurde nicht gefolgt, dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The host of the other side was not found. Nothing was sent, no money moved. Check the internet connection and the address in the settings.</source>
        <translation>Der Host der Gegenseite wurde nicht gefunden. Nichts wurde gesendet, es ist kein Geld geflossen. Prüfen Sie die Internetverbindung und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The address must begin with https. Nothing was sent.</source>
        <translation>Die Adresse muss mit https beginnen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The address of the other side is not well-formed. Nothing was sent. Correct it in the settings.</source>
        <translation>Die Adresse der Gegenseite ist ungültig. Nichts wurde gesendet. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The other side does not take connections at the moment. Nothing was sent, no money moved. Try again later.</source>
        <translation>Die Gegenseite nimmt derzeit keine Verbindungen an. Nichts wurde gesendet, es ist kein Geld geflossen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer was too large and was dropped. Nothing was changed here.</source>
        <translation>Die Antwort war zu groß und wurde verworfen. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There was no answer in time. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Es kam keine rechtzeitige Antwort. Der Vorgang kann ausgeführt worden sein; Quittance fragt mit demselben Schlüssel erneut. Wiederholen Sie ihn nicht von Hand.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent. Check the clock of this computer and the address in the settings.</source>
        <translation>Die Gegenseite konnte nicht nachweisen, wer sie ist. Nichts wurde gesendet. Prüfen Sie die Uhr dieses Computers und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The id of your own app is missing. Nothing was asked. Set it, then sign in.</source>
        <translation>Die ID Ihrer eigenen App fehlt. Nichts wurde abgefragt. Legen Sie sie fest, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The service does not know this app or its settings. Nothing was kept. Compare the app&apos;s id and its callback addresses.</source>
        <translation>Der Dienst kennt diese App oder ihre Einstellungen nicht. Nichts wurde gespeichert. Vergleichen Sie die ID der App und ihre Callback-Adressen.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was changed.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read. Nothing was asked. Sign in again.</source>
        <translation>Was von der Anmeldung gespeichert war, ist nicht lesbar. Nichts wurde abgefragt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The service may have renewed its access, but its answer never came. What was synced is kept. Sign in again.</source>
        <translation>Der Dienst hat seinen Zugang vielleicht erneuert, aber seine Antwort kam nie an. Synchronisiertes bleibt erhalten. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The service ended our access. What was synced is kept. Sign in again.</source>
        <translation>Der Dienst hat unseren Zugang beendet. Synchronisiertes bleibt erhalten. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Another program is renewing the access. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm erneuert gerade den Zugang. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The browser came back without a code. Nothing was kept. Sign in again.</source>
        <translation>Der Browser kam ohne Code zurück. Nichts wurde gespeichert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Nobody has signed in within five minutes. Nothing was changed. Begin again.</source>
        <translation>Innerhalb von fünf Minuten hat sich niemand angemeldet. Nichts wurde geändert. Beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this connection yet. Nothing was asked. Sign in first.</source>
        <translation>Bei dieser Verbindung hat sich noch niemand angemeldet. Nichts wurde abgefragt. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Other programs use all the ports that the browser could come back to. Nothing was changed. Close them, then sign in.</source>
        <translation>Andere Programme belegen alle Ports, zu denen der Browser zurückkommen könnte. Nichts wurde geändert. Schließen Sie sie, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The sign-in service asks to wait. Nothing was lost. Try again later.</source>
        <translation>Der Anmeldedienst verlangt eine Wartezeit. Nichts ging verloren. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>Die Anmeldung wurde gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Nothing was kept. Try again later.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht lesbar. Nichts wurde gespeichert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Nothing was kept. Sign in again.</source>
        <translation>Der Browser kam mit der Antwort auf eine andere Anmeldung zurück. Nichts wurde gespeichert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed.</source>
        <translation>Dies ist schon geklärt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This can be decided for mails only. Nothing was changed.</source>
        <translation>Darüber lässt sich nur bei E-Mails entscheiden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This may be happening already. The provider is asked until it is known; then it can be undone.</source>
        <translation>Dies geschieht vielleicht schon. Der Anbieter wird gefragt, bis es feststeht; dann lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>There is no such entry in Outbox.</source>
        <translation>Diesen Eintrag gibt es im Postausgang nicht.</translation>
    </message>
    <message>
        <source>The provider no longer recognises a repeat of this request. It was not repeated. Look there, then decide in Outbox.</source>
        <translation>Der Anbieter erkennt eine Wiederholung dieser Anfrage nicht mehr. Sie wurde nicht wiederholt. Sehen Sie dort nach, und entscheiden Sie dann im Postausgang.</translation>
    </message>
    <message>
        <source>This edition of Salesforce has no API. Nothing was changed here. Ask the administrator for API access.</source>
        <translation>Diese Edition von Salesforce hat keine API. Hier wurde nichts geändert. Bitten Sie den Administrator um API-Zugang.</translation>
    </message>
    <message>
        <source>Salesforce did not carry out the large query. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce hat die große Abfrage nicht ausgeführt. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Salesforce is busy. Nothing was lost. Sync again later.</source>
        <translation>Salesforce ist ausgelastet. Nichts ging verloren. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s calls for today are used up. Nothing was lost. Sync again later.</source>
        <translation>Die heutigen Aufrufe von Salesforce sind verbraucht. Nichts ging verloren. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>A field that was read is gone in Salesforce. What came is kept. Sync again.</source>
        <translation>Ein gelesenes Feld gibt es in Salesforce nicht mehr. Empfangenes bleibt erhalten. Synchronisieren Sie erneut.</translation>
    </message>
    <message>
        <source>Salesforce named a host that is not Salesforce&apos;s. Nothing was sent there. Ask the administrator.</source>
        <translation>Salesforce nannte einen Host, der nicht zu Salesforce gehört. Dorthin wurde nichts gesendet. Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Salesforce does not know this any more. Nothing was changed here.</source>
        <translation>Salesforce kennt dies nicht mehr. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Salesforce refused the question. Nothing was changed here.</source>
        <translation>Salesforce hat die Anfrage abgelehnt. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The Salesforce user lacks a permission. Nothing was changed here. Ask the administrator for the right to read it.</source>
        <translation>Dem Salesforce-Benutzer fehlt eine Berechtigung. Hier wurde nichts geändert. Bitten Sie den Administrator um das Leserecht.</translation>
    </message>
    <message>
        <source>Salesforce refused the session. What was synced is kept. Sign in again.</source>
        <translation>Salesforce hat die Sitzung abgelehnt. Synchronisiertes bleibt erhalten. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Salesforce found even a small question too large. What came is kept. Sync again later.</source>
        <translation>Salesforce fand selbst eine kleine Anfrage zu groß. Empfangenes bleibt erhalten. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Salesforce does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce antwortet derzeit nicht. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>Die Antwort von Salesforce war nicht lesbar. Hier wurde nichts geändert. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Most of your organisation&apos;s Salesforce calls for today are used up, and the rest is left to others. Nothing was lost. Sync again later.</source>
        <translation>Die meisten heutigen Salesforce-Aufrufe Ihrer Organisation sind verbraucht, und der Rest bleibt anderen überlassen. Nichts ging verloren. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Salesforce no longer speaks the version this program speaks. Nothing was changed here. Update Quittance.</source>
        <translation>Salesforce spricht nicht mehr die Version, die dieses Programm spricht. Hier wurde nichts geändert. Aktualisieren Sie Quittance.</translation>
    </message>
    <message>
        <source>The key in the keychain is damaged. Nothing was sent. Save it again.</source>
        <translation>Der Schlüssel im Schlüsselbund ist beschädigt. Nichts wurde gesendet. Speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>A key or password of this connection is missing. Nothing was sent. Save it with the connection, or give it in the environment.</source>
        <translation>Ein Schlüssel oder Passwort dieser Verbindung fehlt. Nichts wurde gesendet. Speichern Sie ihn bei der Verbindung, oder geben Sie ihn in der Umgebung an.</translation>
    </message>
    <message>
        <source>The key is not text. Nothing was saved. Paste it again.</source>
        <translation>Der Schlüssel ist kein Text. Nichts wurde gespeichert. Fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The key comes from an environment variable and cannot be changed here.</source>
        <translation>Der Schlüssel kommt aus einer Umgebungsvariable und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>The key is too long for the keychain. Nothing was saved.</source>
        <translation>Der Schlüssel ist zu lang für den Schlüsselbund. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This currency is not known. Give its three letters, as EUR.</source>
        <translation>Diese Währung ist nicht bekannt. Geben Sie ihre drei Buchstaben an, etwa EUR.</translation>
    </message>
    <message>
        <source>This setting needs a whole number.</source>
        <translation>Diese Einstellung braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>This address must begin with https. Only this computer may be reached without.</source>
        <translation>Diese Adresse muss mit https beginnen. Nur dieser Computer darf ohne erreicht werden.</translation>
    </message>
    <message>
        <source>This is no usable address: it needs a scheme and a host, and no user, password or query. Nothing was changed. Give it as https://host or smtps://host.</source>
        <translation>Dies ist keine brauchbare Adresse: Sie braucht ein Schema und einen Host, aber weder Benutzer noch Passwort noch Abfrage. Nichts wurde geändert. Geben Sie sie an wie https://host oder smtps://host.</translation>
    </message>
    <message>
        <source>The certificate file of the mail server cannot be read. Nothing was sent.</source>
        <translation>Die Zertifikatsdatei des Mailservers lässt sich nicht lesen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stripe names another amount than was asked for. The link was not mailed. Look into Stripe before you send again.</source>
        <translation>Stripe nennt einen anderen Betrag als angefordert. Der Link wurde nicht per E-Mail gesendet. Sehen Sie in Stripe nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>An amount in Stripe&apos;s answer could not be read exactly. Nothing was booked. Look into Stripe.</source>
        <translation>Ein Betrag in der Antwort von Stripe ließ sich nicht genau lesen. Nichts wurde gebucht. Sehen Sie in Stripe nach.</translation>
    </message>
    <message>
        <source>The address of Stripe is not well-formed. Correct it in the settings.</source>
        <translation>Die Adresse von Stripe ist ungültig. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Stripe is busy with another request for this. No second one was made. It is tried again by itself.</source>
        <translation>Stripe ist hierzu mit einer anderen Anfrage beschäftigt. Es wurde keine zweite gestellt. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>Stripe is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>Stripe arbeitet noch an derselben Anfrage. Es wurde keine zweite gestellt. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>Stripe knows this request with other content. It was not carried out a second time. Look into Stripe.</source>
        <translation>Stripe kennt diese Anfrage mit anderem Inhalt. Sie wurde nicht ein zweites Mal ausgeführt. Sehen Sie in Stripe nach.</translation>
    </message>
    <message>
        <source>The Stripe key is empty. Nothing was sent. Give the connection its key.</source>
        <translation>Der Stripe-Schlüssel ist leer. Nichts wurde gesendet. Geben Sie der Verbindung ihren Schlüssel.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. It begins with rk_ or sk_.</source>
        <translation>Dies ist kein Stripe-Schlüssel. Er beginnt mit rk_ oder sk_.</translation>
    </message>
    <message>
        <source>This is the publishable Stripe key. Quittance needs the secret or a restricted one; it begins with rk_ or sk_.</source>
        <translation>Dies ist der veröffentlichbare Stripe-Schlüssel. Quittance braucht den geheimen oder einen eingeschränkten; er beginnt mit rk_ oder sk_.</translation>
    </message>
    <message>
        <source>This is a webhook secret of Stripe. Quittance needs the secret or a restricted key; it begins with rk_ or sk_.</source>
        <translation>Dies ist ein Webhook-Secret von Stripe. Quittance braucht den geheimen oder einen eingeschränkten Schlüssel; er beginnt mit rk_ oder sk_.</translation>
    </message>
    <message>
        <source>The Stripe key holds blanks. Copy it again without them.</source>
        <translation>Der Stripe-Schlüssel enthält Leerzeichen. Kopieren Sie ihn erneut ohne sie.</translation>
    </message>
    <message>
        <source>Test and live mode of Stripe were mixed. Nothing was booked. Check which key is in use.</source>
        <translation>Test- und Live-Modus von Stripe wurden vermischt. Nichts wurde gebucht. Prüfen Sie, welcher Schlüssel in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Stripe is busy with this. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe ist damit beschäftigt. Nichts ging verloren. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>Stripe asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe verlangt eine Wartezeit. Nichts ging verloren. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>Stripe refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Stripe hat abgelehnt. Es ist kein Geld geflossen. Unverändert erneut zu fragen, hilft nicht.</translation>
    </message>
    <message>
        <source>Stripe does not know this any more. Nothing was changed here. Look into Stripe.</source>
        <translation>Stripe kennt dies nicht mehr. Hier wurde nichts geändert. Sehen Sie in Stripe nach.</translation>
    </message>
    <message>
        <source>Stripe has a fault at the moment. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Stripe hat derzeit eine Störung. Der Vorgang kann ausgeführt worden sein; Quittance fragt mit demselben Schlüssel erneut. Wiederholen Sie ihn nicht von Hand.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>Die Antwort von Stripe war nicht lesbar. Nichts wurde gebucht. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>Stripe named a payment address that is not safe. The link was not mailed.</source>
        <translation>Stripe nannte eine Zahlungsadresse, die nicht sicher ist. Der Link wurde nicht per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>A sync is running already. Nothing was changed. Wait for it or stop it.</source>
        <translation>Eine Synchronisierung läuft schon. Nichts wurde geändert. Warten Sie sie ab, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>It is not said whether this is a discount or a charge.</source>
        <translation>Es fehlt die Angabe, ob dies ein Nachlass oder ein Zuschlag ist.</translation>
    </message>
    <message>
        <source>An amount has another currency than the document.</source>
        <translation>Ein Betrag hat eine andere Währung als der Beleg.</translation>
    </message>
    <message>
        <source>The file declares a document type of its own. For safety it was not read.</source>
        <translation>Die Datei deklariert einen eigenen Dokumenttyp. Zur Sicherheit wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Die Datei ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The file is XML, but no UBL invoice.</source>
        <translation>Die Datei ist XML, aber keine UBL-Rechnung.</translation>
    </message>
    <message>
        <source>This stands here more than once.</source>
        <translation>Dies steht hier mehr als einmal.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file holds too many elements.</source>
        <translation>Die Datei enthält zu viele Elemente.</translation>
    </message>
    <message>
        <source>The file holds too many VAT rows.</source>
        <translation>Die Datei enthält zu viele Steuerzeilen.</translation>
    </message>
    <message>
        <source>This kind of document is not imported.</source>
        <translation>Diese Art von Beleg wird nicht importiert.</translation>
    </message>
    <message>
        <source>The book brought up to date would not have been the same as before, so the old one was left as it was. Go on with the older Quittance, and ask for help with these places.</source>
        <translation>Das aktualisierte Buch wäre nicht dasselbe wie zuvor gewesen, daher blieb das alte, wie es war. Arbeiten Sie mit dem älteren Quittance weiter, und bitten Sie mit diesen Stellen um Hilfe.</translation>
    </message>
    <message>
        <source>Another program has this book open, so it could not be brought up to date. Nothing was changed. Close the other Quittance, then open the book again.</source>
        <translation>Ein anderes Programm hat dieses Buch geöffnet, daher ließ es sich nicht aktualisieren. Nichts wurde geändert. Schließen Sie das andere Quittance, und öffnen Sie das Buch dann erneut.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to bring this book up to date. Nothing was changed. Make room, then open it again.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz, um dieses Buch zu aktualisieren. Nichts wurde geändert. Schaffen Sie Platz, und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Name a document and its amount as NUMBER=AMOUNT.</source>
        <translation>Nennen Sie einen Beleg und seinen Betrag als NUMBER=AMOUNT.</translation>
    </message>
    <message>
        <source>This word cannot stand here.</source>
        <translation>Dieses Wort kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-30.</source>
        <translation>Dies ist kein Datum. Schreiben Sie es als 2026-11-30.</translation>
    </message>
    <message>
        <source>This format needs a file. Name it with -o FILE.</source>
        <translation>Dieses Format braucht eine Datei. Nennen Sie sie mit -o FILE.</translation>
    </message>
    <message>
        <source>Name a line by its number from 1, or as NUMBER=QUANTITY.</source>
        <translation>Nennen Sie eine Position mit ihrer Nummer ab 1 oder als NUMBER=QUANTITY.</translation>
    </message>
    <message>
        <source>A column is named as FIELD=HEADER. Nothing was changed.</source>
        <translation>Eine Spalte wird als FIELD=HEADER benannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation>Dies ist kein Monat. Schreiben Sie ihn als 2026-11.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Dies ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A customer is asked to pay by page or by bank_transfer.</source>
        <translation>Ein Kunde wird mit page oder mit bank_transfer zur Zahlung aufgefordert.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Dieser Status ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This option is not known. “quittance --help” lists them.</source>
        <translation>Diese Option ist nicht bekannt. „quittance --help“ führt sie auf.</translation>
    </message>
    <message>
        <source>A value is missing behind this option.</source>
        <translation>Hinter dieser Option fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A VAT id has 2 to 30 letters and digits.</source>
        <translation>Eine USt-IdNr. hat 2 bis 30 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This VAT id does not have the form of its country.</source>
        <translation>Diese USt-IdNr. hat nicht die Form ihres Landes.</translation>
    </message>
    <message>
        <source>A secret part could not be sealed. Nothing was saved.</source>
        <translation>Ein geheimer Teil ließ sich nicht versiegeln. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A sealed part of the book is damaged. What was saved before is safe. Restore the last backup or ask support.</source>
        <translation>Ein versiegelter Teil des Buchs ist beschädigt. Vorher Gespeichertes ist sicher. Spielen Sie die letzte Sicherung zurück, oder wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is not well-formed. Nothing was changed. Give the one that was saved.</source>
        <translation>Der Schlüssel zum Tresor des Buchs ist ungültig. Nichts wurde geändert. Geben Sie den gespeicherten an.</translation>
    </message>
    <message>
        <source>This computer gave no random numbers. Nothing was saved.</source>
        <translation>Dieser Computer lieferte keine Zufallszahlen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The key does not fit this book&apos;s vault. Nothing was changed. Give the one that was saved with this book.</source>
        <translation>Der Schlüssel passt nicht zum Tresor dieses Buchs. Nichts wurde geändert. Geben Sie den an, der mit diesem Buch gespeichert wurde.</translation>
    </message>
    <message>
        <source>This payment provider does not offer that. Nothing was sent. Choose another way to pay, or another provider.</source>
        <translation>Dieser Zahlungsanbieter bietet das nicht. Nichts wurde gesendet. Wählen Sie einen anderen Zahlungsweg oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>PayPal names another amount than was asked for. The link was taken back and not mailed. Look into PayPal.</source>
        <translation>PayPal nennt einen anderen Betrag als angefordert. Der Link wurde zurückgenommen und nicht per E-Mail gesendet. Sehen Sie in PayPal nach.</translation>
    </message>
    <message>
        <source>An amount in PayPal&apos;s answer could not be read exactly. Nothing was booked. Look into PayPal.</source>
        <translation>Ein Betrag in der Antwort von PayPal ließ sich nicht genau lesen. Nichts wurde gebucht. Sehen Sie in PayPal nach.</translation>
    </message>
    <message>
        <source>The address of PayPal is not well-formed. Correct it in the settings.</source>
        <translation>Die Adresse von PayPal ist ungültig. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>PayPal does not take this link back, because something was paid through it. Sync, then look at the invoice.</source>
        <translation>PayPal nimmt diesen Link nicht zurück, weil darüber etwas bezahlt wurde. Synchronisieren Sie, und sehen Sie sich dann die Rechnung an.</translation>
    </message>
    <message>
        <source>This PayPal account cannot take payments at the moment. No money moved. Look into PayPal.</source>
        <translation>Dieses PayPal-Konto kann derzeit keine Zahlungen annehmen. Es ist kein Geld geflossen. Sehen Sie in PayPal nach.</translation>
    </message>
    <message>
        <source>PayPal has sent all of this payment back already. No money moved. Sync to see it.</source>
        <translation>PayPal hat diese Zahlung schon ganz zurückgesendet. Es ist kein Geld geflossen. Synchronisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>PayPal must not carry this payment out, by law. No money moved. The customer may pay in another way.</source>
        <translation>PayPal darf diese Zahlung aus rechtlichen Gründen nicht ausführen. Es ist kein Geld geflossen. Der Kunde kann auf anderem Weg bezahlen.</translation>
    </message>
    <message>
        <source>This is in another currency than the payment. No money moved. Give the amount in the payment&apos;s currency.</source>
        <translation>Dies ist in einer anderen Währung als die Zahlung. Es ist kein Geld geflossen. Geben Sie den Betrag in der Währung der Zahlung an.</translation>
    </message>
    <message>
        <source>PayPal does not take this currency. No link was made.</source>
        <translation>PayPal nimmt diese Währung nicht an. Es wurde kein Link erstellt.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No link was made. Collect it in another way.</source>
        <translation>PayPal nimmt in dieser Währung nur ganze Beträge an. Es wurde kein Link erstellt. Ziehen Sie ihn auf anderem Weg ein.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No money moved. Give a whole amount.</source>
        <translation>PayPal nimmt in dieser Währung nur ganze Beträge an. Es ist kein Geld geflossen. Geben Sie einen ganzen Betrag an.</translation>
    </message>
    <message>
        <source>PayPal has taken a payment with this number already. No second one was taken. Sync to see it.</source>
        <translation>PayPal hat eine Zahlung mit dieser Nummer schon angenommen. Es wurde keine zweite angenommen. Synchronisieren Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This is no address of PayPal. Use https://api-m.paypal.com for the live account or https://api-m.sandbox.paypal.com for the sandbox.</source>
        <translation>Dies ist keine Adresse von PayPal. Verwenden Sie https://api-m.paypal.com für das Live-Konto oder https://api-m.sandbox.paypal.com für die Sandbox.</translation>
    </message>
    <message>
        <source>PayPal is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>PayPal arbeitet noch an derselben Anfrage. Es wurde keine zweite gestellt. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank or card said no. No money moved. The customer may choose another way on the same page.</source>
        <translation>Die Bank oder Karte des Kunden hat abgelehnt. Es ist kein Geld geflossen. Der Kunde kann auf derselben Seite einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal already. Nothing was changed.</source>
        <translation>Dieser Link wurde bei PayPal schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal meanwhile. It was not mailed. Send the invoice again.</source>
        <translation>Dieser Link wurde bei PayPal inzwischen zurückgenommen. Er wurde nicht per E-Mail gesendet. Senden Sie die Rechnung erneut.</translation>
    </message>
    <message>
        <source>PayPal sends parts of one payment back only so many times. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal sendet Teile einer Zahlung nur begrenzt oft zurück. Es ist kein Geld geflossen. Erstatten Sie dem Kunden auf anderem Weg.</translation>
    </message>
    <message>
        <source>PayPal gave no address for the payment page. The link was taken back and not mailed. Send the invoice again later.</source>
        <translation>PayPal gab keine Adresse für die Zahlungsseite an. Der Link wurde zurückgenommen und nicht per E-Mail gesendet. Senden Sie die Rechnung später erneut.</translation>
    </message>
    <message>
        <source>PayPal knows another invoice with this number. No link was made. Send the invoice again: the next link has another number.</source>
        <translation>PayPal kennt eine andere Rechnung mit dieser Nummer. Es wurde kein Link erstellt. Senden Sie die Rechnung erneut: Der nächste Link hat eine andere Nummer.</translation>
    </message>
    <message>
        <source>The money of this page was taken already. Nothing was taken twice. Sync to see it.</source>
        <translation>Das Geld dieser Seite wurde schon eingezogen. Nichts wurde doppelt eingezogen. Synchronisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>The customer has not approved this payment yet. No money moved. It is looked at again by itself.</source>
        <translation>Der Kunde hat diese Zahlung noch nicht bestätigt. Es ist kein Geld geflossen. Es wird von selbst wieder nachgesehen.</translation>
    </message>
    <message>
        <source>PayPal sends this payment back only as a whole. No money moved.</source>
        <translation>PayPal sendet diese Zahlung nur als Ganzes zurück. Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>Your PayPal account is locked or closed. No money moved. Look into PayPal.</source>
        <translation>Ihr PayPal-Konto ist gesperrt oder geschlossen. Es ist kein Geld geflossen. Sehen Sie in PayPal nach.</translation>
    </message>
    <message>
        <source>Your PayPal account is restricted. No money moved. Look into PayPal.</source>
        <translation>Ihr PayPal-Konto ist eingeschränkt. Es ist kein Geld geflossen. Sehen Sie in PayPal nach.</translation>
    </message>
    <message>
        <source>The customer&apos;s PayPal account is locked or closed. No money moved. The customer may pay in another way.</source>
        <translation>Das PayPal-Konto des Kunden ist gesperrt oder geschlossen. Es ist kein Geld geflossen. Der Kunde kann auf anderem Weg bezahlen.</translation>
    </message>
    <message>
        <source>PayPal wants the customer to confirm something first. No money moved. The same page asks for it.</source>
        <translation>PayPal verlangt vom Kunden zuerst eine Bestätigung. Es ist kein Geld geflossen. Dieselbe Seite fragt danach.</translation>
    </message>
    <message>
        <source>The customer cannot pay with this PayPal account. No money moved. The customer may pay in another way.</source>
        <translation>Der Kunde kann mit diesem PayPal-Konto nicht bezahlen. Es ist kein Geld geflossen. Der Kunde kann auf anderem Weg bezahlen.</translation>
    </message>
    <message>
        <source>Less is due at PayPal than was to be noted there. Nothing was noted. Sync, then try again.</source>
        <translation>Bei PayPal ist weniger fällig, als dort vermerkt werden sollte. Nichts wurde vermerkt. Synchronisieren Sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This payment has not arrived yet, so it cannot be sent back. No money moved. Wait until it has.</source>
        <translation>Diese Zahlung ist noch nicht eingegangen und lässt sich daher nicht zurücksenden. Es ist kein Geld geflossen. Warten Sie, bis sie eingegangen ist.</translation>
    </message>
    <message>
        <source>PayPal asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>PayPal verlangt eine Wartezeit. Nichts ging verloren. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>The way the customer chose did not work. No money moved. The same page lets them choose another one.</source>
        <translation>Der vom Kunden gewählte Weg hat nicht funktioniert. Es ist kein Geld geflossen. Auf derselben Seite lässt sich ein anderer wählen.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment at PayPal. No money moved. Sync, then send back no more than is left.</source>
        <translation>Das ist mehr, als von dieser Zahlung bei PayPal übrig ist. Es ist kein Geld geflossen. Synchronisieren Sie, und senden Sie dann höchstens den Rest zurück.</translation>
    </message>
    <message>
        <source>This amount is too small for PayPal to send back. No money moved.</source>
        <translation>Dieser Betrag ist zu klein, als dass PayPal ihn zurücksendet. Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>There is not enough in the PayPal account to send this back. No money moved. Bring money in there, or pay the customer back in another way.</source>
        <translation>Das PayPal-Konto ist für die Rücksendung nicht gedeckt. Es ist kein Geld geflossen. Zahlen Sie dort Geld ein, oder erstatten Sie dem Kunden auf anderem Weg.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank has taken this payment back already. No money moved.</source>
        <translation>Die Bank des Kunden hat diese Zahlung schon zurückgeholt. Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>PayPal sends payments back for 180 days only. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal sendet Zahlungen nur 180 Tage lang zurück. Es ist kein Geld geflossen. Erstatten Sie dem Kunden auf anderem Weg.</translation>
    </message>
    <message>
        <source>PayPal refused. No money moved. Asking again as it is cannot help.</source>
        <translation>PayPal hat abgelehnt. Es ist kein Geld geflossen. Unverändert erneut zu fragen, hilft nicht.</translation>
    </message>
    <message>
        <source>PayPal did not understand the request. Nothing was carried out. Please report it with the number of the request.</source>
        <translation>PayPal hat die Anfrage nicht verstanden. Nichts wurde ausgeführt. Melden Sie dies mit der Nummer der Anfrage.</translation>
    </message>
    <message>
        <source>PayPal does not know this, or not any more. Nothing was changed here. Look into PayPal; a payment that cannot be sent back from here can be on PayPal&apos;s own page.</source>
        <translation>PayPal kennt dies nicht oder nicht mehr. Hier wurde nichts geändert. Sehen Sie in PayPal nach; eine Zahlung, die sich von hier nicht zurücksenden lässt, lässt sich vielleicht auf der Seite von PayPal zurücksenden.</translation>
    </message>
    <message>
        <source>PayPal has more movements in one minute than it tells. Nothing was booked. Please report it.</source>
        <translation>PayPal hat in einer Minute mehr Umsätze, als es mitteilt. Nichts wurde gebucht. Melden Sie dies.</translation>
    </message>
    <message>
        <source>The client ID or the secret of PayPal is empty. Nothing was sent. Give the connection both.</source>
        <translation>Die Client-ID oder das Secret von PayPal ist leer. Nichts wurde gesendet. Geben Sie der Verbindung beide.</translation>
    </message>
    <message>
        <source>This is no client ID or secret of PayPal: they hold only letters, figures, hyphens and underscores. Copy it again.</source>
        <translation>Dies ist weder Client-ID noch Secret von PayPal: Sie enthalten nur Buchstaben, Ziffern, Bindestriche und Unterstriche. Kopieren Sie die Angabe erneut.</translation>
    </message>
    <message>
        <source>PayPal has a fault at the moment. It may have been carried out; Quittance finds out before it asks again.</source>
        <translation>PayPal hat derzeit eine Störung. Der Vorgang kann ausgeführt worden sein; Quittance stellt das fest, bevor es erneut fragt.</translation>
    </message>
    <message>
        <source>The customer disputes this payment. No money moved. Settle the dispute at PayPal first.</source>
        <translation>Der Kunde ficht diese Zahlung an. Es ist kein Geld geflossen. Klären Sie zuerst die Anfechtung bei PayPal.</translation>
    </message>
    <message>
        <source>PayPal refused this payment. No money moved. The customer may pay in another way.</source>
        <translation>PayPal hat diese Zahlung abgelehnt. Es ist kein Geld geflossen. Der Kunde kann auf anderem Weg bezahlen.</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>Die Antwort von PayPal war nicht lesbar. Nichts wurde gebucht. Synchronisieren Sie später erneut.</translation>
    </message>
    <message>
        <source>PayPal named a payment address that is not safe. The link was not mailed.</source>
        <translation>PayPal nannte eine Zahlungsadresse, die nicht sicher ist. Der Link wurde nicht per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>PayPal does not know the e-mail address of the sender. No link was made. Look into PayPal.</source>
        <translation>PayPal kennt die E-Mail-Adresse des Absenders nicht. Es wurde kein Link erstellt. Sehen Sie in PayPal nach.</translation>
    </message>
    <message>
        <source>This field of the CRM cannot be written. It was not told. Choose another field in the mapping.</source>
        <translation>Dieses Feld des CRM ist nicht beschreibbar. Es wurde nicht übermittelt. Wählen Sie in der Zuordnung ein anderes Feld.</translation>
    </message>
    <message>
        <source>The CRM did not say whether it took this. It is looked up before anything is told again.</source>
        <translation>Das CRM hat nicht gesagt, ob es dies angenommen hat. Es wird nachgesehen, bevor etwas erneut übermittelt wird.</translation>
    </message>
    <message>
        <source>The CRM does not offer this choice. It was not told. Add the choice in the CRM, or change the mapping.</source>
        <translation>Das CRM bietet diese Auswahl nicht. Sie wurde nicht übermittelt. Fügen Sie sie im CRM hinzu, oder ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a day, and this is none. It was not told. Change the mapping.</source>
        <translation>Das Feld des CRM enthält einen Tag, und dies ist keiner. Es wurde nicht übermittelt. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds yes or no, and this is neither. It was not told. Change the mapping.</source>
        <translation>Das Feld des CRM enthält Ja oder Nein, und dies ist keines davon. Es wurde nicht übermittelt. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a number, and this is none. It was not told. Change the mapping.</source>
        <translation>Das Feld des CRM enthält eine Zahl, und dies ist keine. Es wurde nicht übermittelt. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a time, and this is none. It was not told. Change the mapping.</source>
        <translation>Das Feld des CRM enthält einen Zeitpunkt, und dies ist keiner. Es wurde nicht übermittelt. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>This is longer than the CRM&apos;s field allows. It was not told. Make it shorter.</source>
        <translation>Dies ist länger, als das Feld des CRM erlaubt. Es wurde nicht übermittelt. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The customer has no record in the CRM any more, so nothing was told. Link the customer again.</source>
        <translation>Der Kunde hat keinen Datensatz mehr im CRM, daher wurde nichts übermittelt. Verknüpfen Sie den Kunden erneut.</translation>
    </message>
    <message>
        <source>HubSpot has no such field any more. It was not told. Change the mapping.</source>
        <translation>HubSpot hat dieses Feld nicht mehr. Es wurde nicht übermittelt. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>HubSpot does not let this field be written. It was not told. Change the mapping.</source>
        <translation>HubSpot lässt dieses Feld nicht beschreiben. Es wurde nicht übermittelt. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>HubSpot does not take this value. It was not told. Correct it.</source>
        <translation>HubSpot nimmt diesen Wert nicht an. Er wurde nicht übermittelt. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Another record in HubSpot has this value already. It was not told. Merge the two there.</source>
        <translation>Ein anderer Datensatz in HubSpot hat diesen Wert schon. Er wurde nicht übermittelt. Führen Sie die beiden dort zusammen.</translation>
    </message>
    <message>
        <source>Somebody changed the record in Salesforce just now. It is read again and told then.</source>
        <translation>Jemand hat den Datensatz in Salesforce gerade geändert. Er wird erneut gelesen und dann übermittelt.</translation>
    </message>
    <message>
        <source>A rule of Salesforce sees a duplicate. Nothing was told. Merge the records there.</source>
        <translation>Eine Regel von Salesforce sieht ein Duplikat. Nichts wurde übermittelt. Führen Sie die Datensätze dort zusammen.</translation>
    </message>
    <message>
        <source>Salesforce does not let this field be written. It was not told. Ask the administrator for the right to it, or change the mapping.</source>
        <translation>Salesforce lässt dieses Feld nicht beschreiben. Es wurde nicht übermittelt. Bitten Sie den Administrator um das Recht dazu, oder ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>Somebody else is writing the record in Salesforce. It is tried again by itself.</source>
        <translation>Jemand anderes schreibt gerade den Datensatz in Salesforce. Der nächste Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>Salesforce does not take this value. It was not told. Correct it.</source>
        <translation>Salesforce nimmt diesen Wert nicht an. Er wurde nicht übermittelt. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Another record in Salesforce has this value already. It was not told. Merge the two there.</source>
        <translation>Ein anderer Datensatz in Salesforce hat diesen Wert schon. Er wurde nicht übermittelt. Führen Sie die beiden dort zusammen.</translation>
    </message>
    <message>
        <source>Salesforce does not speak the version of its interface that Quittance does. Nothing was kept. Update Quittance.</source>
        <translation>Salesforce spricht nicht die Version der Schnittstelle, die Quittance spricht. Nichts wurde gespeichert. Aktualisieren Sie Quittance.</translation>
    </message>
    <message>
        <source>There is no book here. Nothing was changed. Choose the folder of a book, or its file book.sqlite.</source>
        <translation>Hier liegt kein Buch. Nichts wurde geändert. Wählen Sie den Ordner eines Buchs oder dessen Datei book.sqlite.</translation>
    </message>
    <message>
        <source>This book is open in another window that does not answer, perhaps on another computer. Nothing was changed. Close it there and try again.</source>
        <translation>Dieses Buch ist in einem anderen Fenster geöffnet, das nicht antwortet, vielleicht auf einem anderen Computer. Nichts wurde geändert. Schließen Sie es dort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the sample book. Nothing was removed.</source>
        <translation>Dies ist nicht das Beispielbuch. Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>The sample book was not finished. Nothing of it is left.</source>
        <translation>Das Beispielbuch wurde nicht fertiggestellt. Davon ist nichts übrig.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Nichts wurde geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No way to pay is chosen. Nothing was kept. Choose one at least.</source>
        <translation>Kein Zahlungsweg ist gewählt. Nichts wurde gespeichert. Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>This way to pay is switched off for the provider. Nothing was sent. Choose another way, or switch it on in the settings under Connections.</source>
        <translation>Dieser Zahlungsweg ist für den Anbieter ausgeschaltet. Nichts wurde gesendet. Wählen Sie einen anderen Weg, oder schalten Sie ihn in den Einstellungen unter Verbindungen ein.</translation>
    </message>
    <message>
        <source>The company has no e-mail address, and mails come from it. Nothing was sent. Enter it in the settings under Company.</source>
        <translation>Die Firma hat keine E-Mail-Adresse, von der E-Mails ausgehen. Nichts wurde gesendet. Geben Sie sie in den Einstellungen unter Firma ein.</translation>
    </message>
    <message>
        <source>The mail server did not let us in. Nothing was sent. Check server, security, user and password.</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt. Nichts wurde gesendet. Prüfen Sie Server, Sicherheit, Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or does not take mails now. Nothing was sent. Check server and port, and try again.</source>
        <translation>Der Mailserver war nicht erreichbar oder nimmt jetzt keine E-Mails an. Nichts wurde gesendet. Prüfen Sie Server und Port, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Nothing was sent. Check the addresses it goes from and to.</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt. Nichts wurde gesendet. Prüfen Sie die Absender- und Empfängeradressen.</translation>
    </message>
    <message>
        <source>The whole mail went out, but no answer came. Look whether it arrived before you try again.</source>
        <translation>Die ganze E-Mail ging hinaus, aber es kam keine Antwort. Prüfen Sie, ob sie angekommen ist, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>This is no way to pay. Nothing was changed. Use page, checkout or bank_transfer.</source>
        <translation>Dies ist kein Zahlungsweg. Nichts wurde geändert. Verwenden Sie page, checkout oder bank_transfer.</translation>
    </message>
    <message>
        <source>The payment is disputed meanwhile. The reminder was not sent.</source>
        <translation>Die Zahlung ist inzwischen angefochten. Die Erinnerung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The document was voided meanwhile. The mail was not sent.</source>
        <translation>Der Beleg wurde inzwischen storniert. Die E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The customer was sent this before. Nothing was sent. Say so expressly to send it again.</source>
        <translation>Der Kunde hat dies schon erhalten. Nichts wurde gesendet. Geben Sie ausdrücklich an, dass es erneut gesendet werden soll.</translation>
    </message>
    <message>
        <source>The mail server could not be reached. The test was not sent. Check the internet connection.</source>
        <translation>Der Mailserver war nicht erreichbar. Der Test wurde nicht gesendet. Prüfen Sie die Internetverbindung.</translation>
    </message>
    <message>
        <source>The mail server refused the test. Check the mail account.</source>
        <translation>Der Mailserver hat den Test abgelehnt. Prüfen Sie das E-Mail-Konto.</translation>
    </message>
    <message>
        <source>The mail server did not answer. The test may have arrived; look into your mailbox.</source>
        <translation>Der Mailserver hat nicht geantwortet. Der Test ist vielleicht angekommen; sehen Sie in Ihrem Postfach nach.</translation>
    </message>
    <message>
        <source>A mail goes to at most 20 addresses. Nothing was sent.</source>
        <translation>Eine E-Mail geht an höchstens 20 Adressen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is uncertain whether the last mail about this arrived. Nothing was sent. Decide in Outbox first.</source>
        <translation>Es ist ungewiss, ob die letzte E-Mail hierzu angekommen ist. Nichts wurde gesendet. Entscheiden Sie zuerst im Postausgang.</translation>
    </message>
    <message>
        <source>The invoice is open again. The receipt was not sent.</source>
        <translation>Die Rechnung ist wieder offen. Die Quittung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This invoice is not paid, so there is no receipt for it. Nothing was sent.</source>
        <translation>Diese Rechnung ist nicht bezahlt, daher gibt es keine Quittung dafür. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The payment of this invoice is disputed. No reminder was sent.</source>
        <translation>Die Zahlung dieser Rechnung ist angefochten. Es wurde keine Erinnerung gesendet.</translation>
    </message>
    <message>
        <source>Reminders are held until this day. No reminder was sent.</source>
        <translation>Erinnerungen sind bis zu diesem Tag angehalten. Es wurde keine Erinnerung gesendet.</translation>
    </message>
    <message>
        <source>Reminders can only be held until today or later. Nothing was changed.</source>
        <translation>Erinnerungen lassen sich nur bis heute oder später anhalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reminders can be held for two years at most. Nothing was changed.</source>
        <translation>Erinnerungen lassen sich höchstens zwei Jahre anhalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reminders are not held here. Nothing was changed.</source>
        <translation>Erinnerungen sind hier nicht angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This invoice is not overdue. No reminder was sent.</source>
        <translation>Diese Rechnung ist nicht überfällig. Es wurde keine Erinnerung gesendet.</translation>
    </message>
    <message>
        <source>The last reminder has not left yet. No other was sent.</source>
        <translation>Die letzte Erinnerung ist noch nicht hinausgegangen. Es wurde keine weitere gesendet.</translation>
    </message>
    <message>
        <source>The last reminder was not long ago; the pause ends on this day. No reminder was sent.</source>
        <translation>Die letzte Erinnerung ist noch nicht lange her; die Pause endet an diesem Tag. Es wurde keine Erinnerung gesendet.</translation>
    </message>
    <message>
        <source>Reminders were held meanwhile. The reminder was not sent.</source>
        <translation>Erinnerungen wurden inzwischen angehalten. Die Erinnerung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The backup folder is not there. No copy was made. Plug its disk in, or choose another folder.</source>
        <translation>Der Sicherungsordner ist nicht da. Es wurde keine Kopie erstellt. Schließen Sie den Datenträger an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The copy of the book is not whole. It was thrown away, and older copies are still there. Check the disk, or choose another folder.</source>
        <translation>Die Kopie des Buchs ist nicht vollständig. Sie wurde verworfen; ältere Kopien sind noch vorhanden. Prüfen Sie den Datenträger, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The mail address of the company is not well-formed. Nothing was changed. Write it like name@company.example.</source>
        <translation>Die E-Mail-Adresse der Firma ist ungültig. Nichts wurde geändert. Schreiben Sie sie wie name@company.example.</translation>
    </message>
    <message>
        <source>This draft is not among the deleted ones. It is back already, or was deleted too long ago.</source>
        <translation>Dieser Entwurf ist nicht unter den gelöschten. Er ist schon zurück oder wurde vor zu langer Zeit gelöscht.</translation>
    </message>
    <message>
        <source>This document is issued already. Nothing was changed.</source>
        <translation>Dieser Beleg ist schon ausgestellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be read from this file. No files were written. Restore a backup.</source>
        <translation>Aus dieser Datei lässt sich nichts lesen. Es wurden keine Dateien geschrieben. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>It was stopped. No files were written.</source>
        <translation>Der Vorgang wurde gestoppt. Es wurden keine Dateien geschrieben.</translation>
    </message>
    <message>
        <source>The note was changed elsewhere meanwhile. Nothing was changed. Look at it, then change it again.</source>
        <translation>Die Notiz wurde inzwischen anderswo geändert. Nichts wurde geändert. Sehen Sie sie sich an, und ändern Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>Die Notiz enthält ein Zeichen, das sich nicht anzeigen lässt. Nichts wurde geändert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A note has 4,000 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Eine Notiz hat höchstens 4.000 Zeichen. Nichts wurde geändert. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Tags and notes of 1,000 records at most are changed at once. Nothing was changed. Choose fewer.</source>
        <translation>Schlagwörter und Notizen werden auf einmal für höchstens 1.000 Datensätze geändert. Nichts wurde geändert. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>A tag holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>Ein Schlagwort enthält ein Zeichen, das sich nicht anzeigen lässt. Nichts wurde geändert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit. Nothing was changed.</source>
        <translation>Ein Schlagwort braucht einen Buchstaben oder eine Ziffer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag has no comma and no semicolon. Nothing was changed.</source>
        <translation>Ein Schlagwort enthält weder Komma noch Semikolon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag has 40 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Ein Schlagwort hat höchstens 40 Zeichen. Nichts wurde geändert. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>A record has 20 tags at most. Nothing was changed. Remove some first.</source>
        <translation>Ein Datensatz hat höchstens 20 Schlagwörter. Nichts wurde geändert. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A link over another amount was asked for and is not there yet, and two could be paid. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Ein Link über einen anderen Betrag ist angefordert und noch nicht da; beide könnten bezahlt werden. Nichts wurde gesendet. Führen Sie den Postausgang aus, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>A part cannot be more than what is open. Nothing was sent. Ask for less, or for all of it.</source>
        <translation>Ein Teilbetrag kann nicht höher sein als der offene Betrag. Nichts wurde gesendet. Fordern Sie weniger an oder den ganzen Betrag.</translation>
    </message>
    <message>
        <source>A part is asked for in the currency of the invoice. Nothing was sent.</source>
        <translation>Ein Teilbetrag wird in der Währung der Rechnung angefordert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Only a transfer comes to a bank account. Nothing was recorded. Leave the account out.</source>
        <translation>Nur eine Überweisung geht auf einem Bankkonto ein. Nichts wurde erfasst. Lassen Sie das Konto weg.</translation>
    </message>
    <message>
        <source>No statement of this account was read, or several end like it. Nothing was recorded. Give more of its number, or leave it out.</source>
        <translation>Von diesem Konto wurde kein Kontoauszug eingelesen, oder mehrere Konten enden so. Nichts wurde erfasst. Geben Sie mehr von der Kontonummer an, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A card&apos;s statement prints plain Latin letters, digits and a few marks only, none of &lt; &gt; \ &apos; &quot; *. Nothing was charged. Write it with those.</source>
        <translation>Eine Kartenabrechnung druckt nur einfache lateinische Buchstaben, Ziffern und einige Zeichen, keines von &lt; &gt; \ &quot; * und keinen Apostroph. Nichts wurde belastet. Schreiben Sie den Text nur mit erlaubten Zeichen.</translation>
    </message>
    <message>
        <source>A text on a card&apos;s statement needs one letter at least. Nothing was charged. Write “INV” before the number.</source>
        <translation>Ein Text auf der Kartenabrechnung braucht mindestens einen Buchstaben. Nichts wurde belastet. Schreiben Sie „INV“ vor die Nummer.</translation>
    </message>
    <message>
        <source>A card&apos;s statement has room for 22 characters. Nothing was charged. Shorten the text.</source>
        <translation>Eine Kartenabrechnung hat Platz für 22 Zeichen. Nichts wurde belastet. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The note holds what looks like the number of a payment card. Nothing was changed. Take it out; such numbers must not be kept here.</source>
        <translation>Die Notiz enthält, was wie die Nummer einer Zahlungskarte aussieht. Nichts wurde geändert. Nehmen Sie sie heraus; solche Nummern dürfen hier nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>A recovery key has 32 letters and digits. Nothing was changed. Look at each group again.</source>
        <translation>Ein Wiederherstellungsschlüssel hat 32 Buchstaben und Ziffern. Nichts wurde geändert. Sehen Sie jede Gruppe noch einmal an.</translation>
    </message>
    <message>
        <source>This book has no recovery key. Nothing was changed. Its key is in the keychain of the computer it was made on.</source>
        <translation>Dieses Buch hat keinen Wiederherstellungsschlüssel. Nichts wurde geändert. Sein Schlüssel liegt im Schlüsselbund des Computers, auf dem es entstand.</translation>
    </message>
    <message>
        <source>This recovery key does not open this book. Nothing was changed. Look at each group again, or for a paper of another day.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet dieses Buch nicht. Nichts wurde geändert. Sehen Sie jede Gruppe noch einmal an, oder suchen Sie ein Papier von einem anderen Tag.</translation>
    </message>
    <message>
        <source>This file is no whole book. Nothing was changed. Choose another copy.</source>
        <translation>Diese Datei ist kein heiles Buch. Nichts wurde geändert. Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is missing. Nothing was changed. Unlock the keychain, or enter the recovery key under Settings › Backup.</source>
        <translation>Der Schlüssel zum Tresor des Buchs fehlt. Nichts wurde geändert. Entsperren Sie den Schlüsselbund, oder geben Sie unter Einstellungen › Sicherung den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>A program on another computer has this book open. Nothing was changed. Close it there, or only read it here.</source>
        <translation>Ein Programm auf einem anderen Computer hat dieses Buch geöffnet. Nichts wurde geändert. Schließen Sie es dort, oder lesen Sie es hier nur.</translation>
    </message>
    <message>
        <source>This book can only be read here. Nothing was changed. Check that its file may be written to, or close the book on the other computer.</source>
        <translation>Dieses Buch kann hier nur gelesen werden. Nichts wurde geändert. Prüfen Sie, ob in seine Datei geschrieben werden darf, oder schließen Sie das Buch auf dem anderen Computer.</translation>
    </message>
    <message>
        <source>Another computer has taken this book over. Nothing more is written here. Open the book again.</source>
        <translation>Ein anderer Computer hat dieses Buch übernommen. Hier wird nichts mehr geschrieben. Öffnen Sie das Buch erneut.</translation>
    </message>
    <message>
        <source>There is no such dispute.</source>
        <translation>Diese Anfechtung gibt es nicht.</translation>
    </message>
    <message>
        <source>The date of supply is missing, which e-invoices to another country of the EU need.</source>
        <translation>Es fehlt das Leistungsdatum, das E-Rechnungen in ein anderes EU-Land brauchen.</translation>
    </message>
    <message>
        <source>The disputed payment pays no document, so there is nothing to save.</source>
        <translation>Die angefochtene Zahlung bezahlt keinen Beleg, deshalb gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>No piece of evidence has this name. The list of the dispute names them.</source>
        <translation>Kein Nachweis heißt so. Die Liste der Anfechtung nennt die Namen.</translation>
    </message>
    <message>
        <source>A series has a name of one to eight letters A to Z and digits. Nothing was changed.</source>
        <translation>Ein Nummernkreis hat einen Namen aus ein bis acht Buchstaben A bis Z und Ziffern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such series of numbers. Nothing was issued. Choose another one in the draft.</source>
        <translation>Diesen Nummernkreis gibt es nicht. Nichts wurde ausgestellt. Wählen Sie im Entwurf einen anderen.</translation>
    </message>
    <message>
        <source>The numbers of two series would look the same. Nothing was changed. Give them different beginnings.</source>
        <translation>Die Nummern zweier Nummernkreise sähen gleich aus. Nichts wurde geändert. Geben Sie ihnen unterschiedliche Anfänge.</translation>
    </message>
    <message>
        <source>An e-invoice names the customer&apos;s country (BT-55), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>Eine E-Rechnung nennt das Land des Kunden (BT-55), dieser Beleg nicht. Tragen Sie es beim Kunden ein; danach ausgestellte Belege nennen es.</translation>
    </message>
    <message>
        <source>Without VAT, an e-invoice names the customer&apos;s VAT id (BT-48), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>Ohne USt nennt eine E-Rechnung die USt-IdNr. des Kunden (BT-48), dieser Beleg nicht. Tragen Sie sie beim Kunden ein; danach ausgestellte Belege nennen sie.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s country (BT-40), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Eine E-Rechnung nennt das Land Ihres Unternehmens (BT-40), dieser Beleg nicht. Tragen Sie es unter Einstellungen, Firma ein; danach ausgestellte Belege nennen es.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s VAT id or tax number (BT-31, BT-32), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Eine E-Rechnung nennt die USt-IdNr. oder Steuernummer Ihres Unternehmens (BT-31, BT-32), dieser Beleg nicht. Tragen Sie sie unter Einstellungen, Firma ein; danach ausgestellte Belege nennen sie.</translation>
    </message>
    <message>
        <source>E-invoices know two decimals, and this document has amounts with more (BT-5). Send the PDF.</source>
        <translation>E-Rechnungen kennen zwei Nachkommastellen, dieser Beleg hat Beträge mit mehr (BT-5). Senden Sie das PDF.</translation>
    </message>
    <message>
        <source>A draft has no number, and is no e-invoice yet (BT-1). Issue it first.</source>
        <translation>Ein Entwurf hat keine Nummer und ist noch keine E-Rechnung (BT-1). Stellen Sie ihn erst aus.</translation>
    </message>
    <message>
        <source>In an e-invoice each line names its item (BT-153), and one here does not. Correct the document.</source>
        <translation>In einer E-Rechnung nennt jede Position ihren Artikel (BT-153), eine hier nicht. Korrigieren Sie den Beleg.</translation>
    </message>
    <message>
        <source>An e-invoice is either outside the scope of VAT or within it (BT-118), and this document is both. Correct it into two.</source>
        <translation>Eine E-Rechnung ist entweder nicht steuerbar oder steuerbar (BT-118), dieser Beleg ist beides. Machen Sie bei der Korrektur zwei daraus.</translation>
    </message>
    <message>
        <source>An e-invoice has a line at least (BG-25), and this document has none. Correct it.</source>
        <translation>Eine E-Rechnung hat mindestens eine Position (BG-25), dieser Beleg hat keine. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>In an e-invoice each discount and charge says why (BT-97), and one here does not. Correct the document.</source>
        <translation>In einer E-Rechnung hat jeder Rabatt und Zuschlag einen Grund (BT-97), einer hier nicht. Korrigieren Sie den Beleg.</translation>
    </message>
    <message>
        <source>For a supply to another country of the EU, an e-invoice names its date (BT-72), and this document does not. Correct it.</source>
        <translation>Bei einer Lieferung in ein anderes EU-Land nennt eine E-Rechnung deren Datum (BT-72), dieser Beleg nicht. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>An e-invoice says why no VAT is due (BT-120), and this document does not. Correct it.</source>
        <translation>Eine E-Rechnung sagt, warum keine USt anfällt (BT-120), dieser Beleg nicht. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>Only a payment page can expire on a day. Nothing was sent. Leave the day out for a transfer.</source>
        <translation>Nur eine Zahlungsseite kann an einem Tag ablaufen. Nichts wurde gesendet. Lassen Sie den Tag bei einer Überweisung weg.</translation>
    </message>
    <message>
        <source>The last day of the link is over already. Nothing was sent. Choose today or a later day.</source>
        <translation>Der letzte Tag des Links ist schon vorbei. Nichts wurde gesendet. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The last day of the link was over before it could leave. Send a new one.</source>
        <translation>Der letzte Tag des Links war vorbei, bevor er hinausgehen konnte. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was sent. Choose another, or leave it out.</source>
        <translation>Die Datei ist leer. Nichts wurde gesendet. Wählen Sie eine andere, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The files are more than 7 MiB together, which many mail servers refuse. Nothing was sent. Leave some out.</source>
        <translation>Die Dateien haben zusammen mehr als 7 MiB, was viele Mailserver ablehnen. Nichts wurde gesendet. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>A mail takes ten files of yours at most. Nothing was sent. Leave some out.</source>
        <translation>Eine E-Mail nimmt höchstens zehn eigene Dateien auf. Nichts wurde gesendet. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>No passphrase is set for this book. Nothing was changed. Its keys are in the keychain.</source>
        <translation>Für dieses Buch ist keine Passphrase gesetzt. Nichts wurde geändert. Seine Schlüssel liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Take at least 12 characters; four words do well.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten. Nichts wurde geändert. Nehmen Sie mindestens 12 Zeichen; vier Wörter sind gut.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this book. Nothing was changed. Type it again, and mind the keyboard&apos;s language.</source>
        <translation>Diese Passphrase öffnet die Schlüssel dieses Buchs nicht. Nichts wurde geändert. Geben Sie sie erneut ein, und achten Sie auf die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>The file with the keys of this book, secrets.sealed, is damaged. Nothing was sent. Take it from a copy of the book&apos;s folder; without one, move it away and give the keys anew.</source>
        <translation>Die Datei mit den Schlüsseln dieses Buchs, secrets.sealed, ist beschädigt. Nichts wurde gesendet. Nehmen Sie sie aus einer Kopie des Buchordners; gibt es keine, verschieben Sie sie, und geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>A link expires never, after a number of days or on a day like 2026-12-31.</source>
        <translation>Ein Link läuft nie ab (never), nach einer Anzahl Tagen oder an einem Tag wie 2026-12-31.</translation>
    </message>
    <message>
        <source>Without VAT to another country, an e-invoice names your company&apos;s VAT id (BT-31), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Ohne Umsatzsteuer in ein anderes Land nennt eine E-Rechnung die USt-IdNr. Ihres Unternehmens (BT-31), dieser Beleg nicht. Tragen Sie sie unter Einstellungen, Firma ein; danach ausgestellte Belege nennen sie.</translation>
    </message>
    <message>
        <source>The key or token for this service has a line break in it. Nothing was sent. Give it anew under Tools, Connections.</source>
        <translation>Der Schlüssel oder das Token für diesen Dienst enthält einen Zeilenumbruch. Nichts wurde gesendet. Geben Sie ihn unter Extras, Verbindungen neu ein.</translation>
    </message>
    <message>
        <source>The other side refused the key. Nothing was carried out, no money moved. Check the key of this connection and what it may do.</source>
        <translation>Die Gegenseite hat den Schlüssel abgelehnt. Nichts wurde ausgeführt, es ist kein Geld geflossen. Prüfen Sie den Schlüssel dieser Verbindung und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it exists and may be read.</source>
        <translation>Diese Datei lässt sich nicht lesen. Nichts wurde geändert. Prüfen Sie, ob sie existiert und lesbar ist.</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. Nothing was sent. Enter it under Settings › Safety or, in a book that can only be read, when it opens; or give it to the command.</source>
        <translation>Die Schlüssel dieses Buchs sind mit einer Passphrase versiegelt. Nichts wurde gesendet. Geben Sie sie unter Einstellungen › Sicherheit ein oder, bei einem Buch, das nur gelesen werden kann, beim Öffnen; oder geben Sie sie dem Befehl mit.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Nothing was carried out, no money moved. Make a new one in the Stripe dashboard and save it here.</source>
        <translation>Der Stripe-Schlüssel ist abgelaufen. Nichts wurde ausgeführt, es ist kein Geld geflossen. Erstellen Sie im Stripe-Dashboard einen neuen, und speichern Sie ihn hier.</translation>
    </message>
    <message>
        <source>Stripe refused the key. Nothing was carried out, no money moved. Check it in the Stripe dashboard and save it again.</source>
        <translation>Stripe hat den Schlüssel abgelehnt. Nichts wurde ausgeführt, es ist kein Geld geflossen. Prüfen Sie ihn im Stripe-Dashboard, und speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The Stripe key lacks a permission. Nothing was carried out, no money moved. Add the permission in the Stripe dashboard.</source>
        <translation>Dem Stripe-Schlüssel fehlt eine Berechtigung. Nichts wurde ausgeführt, es ist kein Geld geflossen. Fügen Sie die Berechtigung im Stripe-Dashboard hinzu.</translation>
    </message>
    <message>
        <source>PayPal refused the client ID or the secret. Nothing was carried out, no money moved. Copy both again from your app at PayPal; those of the sandbox are not those of the live account.</source>
        <translation>PayPal hat die Client-ID oder das Secret abgelehnt. Nichts wurde ausgeführt, es ist kein Geld geflossen. Kopieren Sie beide erneut aus Ihrer App bei PayPal; die der Sandbox sind nicht die des Live-Kontos.</translation>
    </message>
    <message>
        <source>The app at PayPal lacks a feature. Nothing was carried out, no money moved. Switch it on for the app at developer.paypal.com; it counts from the next token on, which the test of the connection gets.</source>
        <translation>Der App bei PayPal fehlt eine Funktion. Nichts wurde ausgeführt, es ist kein Geld geflossen. Schalten Sie sie für die App auf developer.paypal.com ein; sie gilt ab dem nächsten Token, das der Test der Verbindung holt.</translation>
    </message>
    <message>
        <source>PayPal refused the access it had given. Nothing was carried out, no money moved. Test the connection, and give it the client ID and the secret again.</source>
        <translation>PayPal hat den gewährten Zugang abgelehnt. Nichts wurde ausgeführt, es ist kein Geld geflossen. Testen Sie die Verbindung, und geben Sie ihr Client-ID und Secret erneut.</translation>
    </message>
    <message>
        <source>Expected: “%1”.</source>
        <translation>Erwartet: „%1“.</translation>
    </message>
    <message>
        <source>The access of this CRM opens another account than the one this book knows. Nothing was asked or told there, and what is to be told waits. Give the connection the right key or sign-in.</source>
        <translation>Der Zugang zu diesem CRM öffnet ein anderes Konto als das, das dieses Buch kennt. Dort wurde nichts gefragt und nichts mitgeteilt; was mitzuteilen ist, wartet. Geben Sie der Verbindung den richtigen Schlüssel oder die richtige Anmeldung.</translation>
    </message>
    <message>
        <source>A text of the customer holds characters that cannot be seen, such as a NUL or a tab. Nothing was changed. Type it anew.</source>
        <translation>Ein Text des Kunden enthält Zeichen, die man nicht sieht, etwa NUL oder einen Tabulator. Nichts wurde geändert. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>A text of the customer is too long. Nothing was changed. Names, city, region and role have at most 200 characters, phone and numbers 100, the post code 50, the street 1,000, a mail address 254, notes 100,000.</source>
        <translation>Ein Text des Kunden ist zu lang. Nichts wurde geändert. Namen, Ort, Region und Rolle haben höchstens 200 Zeichen, Telefon und Nummern 100, die Postleitzahl 50, die Straße 1.000, eine E-Mail-Adresse 254, Notizen 100.000.</translation>
    </message>
    <message>
        <source>This CRM does not tell when a single field changed, so the newest value cannot be found. Choose who is right, or to be asked.</source>
        <translation>Dieses CRM sagt nicht, wann ein einzelnes Feld geändert wurde, daher lässt sich der neueste Wert nicht bestimmen. Wählen Sie, welche Seite gilt, oder dass gefragt wird.</translation>
    </message>
    <message>
        <source>Another record in HubSpot is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Ein anderer Datensatz in HubSpot ist schon mit diesem Kunden verknüpft. Die Kennung des Kunden wurde nicht übermittelt. Führen Sie die beiden dort zusammen, oder verknüpfen Sie den Kunden mit dem anderen.</translation>
    </message>
    <message>
        <source>Another record in Salesforce is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Ein anderer Datensatz in Salesforce ist schon mit diesem Kunden verknüpft. Die Kennung des Kunden wurde nicht übermittelt. Führen Sie die beiden dort zusammen, oder verknüpfen Sie den Kunden mit dem anderen.</translation>
    </message>
    <message>
        <source>The keychain cannot be used now. Nothing was sent. Unlock it, give the key in an environment variable or, in a book that can be changed, choose a passphrase under Settings › Safety.</source>
        <translation>Der Schlüsselbund ist jetzt nicht verwendbar. Nichts wurde gesendet. Entsperren Sie ihn, geben Sie den Schlüssel in einer Umgebungsvariable an oder wählen Sie, bei einem Buch, das geändert werden kann, unter Einstellungen › Sicherheit eine Passphrase.</translation>
    </message>
    <message>
        <source>Many of your organisation&apos;s Salesforce calls for today are used up, so nothing is brought by itself now. Nothing was lost. Sync yourself to go on.</source>
        <translation>Viele der heutigen Salesforce-Aufrufe Ihrer Organisation sind verbraucht, daher wird jetzt von selbst nichts geholt. Nichts ging verloren. Synchronisieren Sie selbst, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Some pages of the book&apos;s file are damaged. Nothing was changed. Restore its last good backup, or export what is readable.</source>
        <translation>Einige Seiten der Datei des Buchs sind beschädigt. Nichts wurde geändert. Spielen Sie seine letzte gute Sicherung zurück, oder exportieren Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Wählen Sie zuerst den Kunden.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was wrong when this was first sent, and nothing of it was found at the provider. It may have happened all the same. Look there, then drop it in Outbox only if it did not.</source>
        <translation>Die Uhr des Computers ging falsch, als dies zum ersten Mal gesendet wurde, und beim Anbieter war nichts davon zu finden. Es kann trotzdem geschehen sein. Sehen Sie dort nach, und verwerfen Sie es im Postausgang nur, wenn es nicht geschehen ist.</translation>
    </message>
    <message>
        <source>The provider was asked what became of this and did not say. It may have happened; it is asked again by itself. Look there, then drop it in Outbox only if it did not.</source>
        <translation>Der Anbieter wurde gefragt, was daraus geworden ist, und hat es nicht gesagt. Es kann geschehen sein; er wird von selbst erneut gefragt. Sehen Sie dort nach, und verwerfen Sie es im Postausgang nur, wenn es nicht geschehen ist.</translation>
    </message>
    <message>
        <source>PayPal tells only of the last three years. What is older cannot be looked up. Ask PayPal.</source>
        <translation>PayPal gibt nur über die letzten drei Jahre Auskunft. Älteres lässt sich nicht nachsehen. Fragen Sie bei PayPal nach.</translation>
    </message>
    <message>
        <source>Only what was refused can be dismissed. Nothing was changed. What waits or is uncertain is decided in Outbox.</source>
        <translation>Nur Abgelehntes lässt sich abhaken. Nichts wurde geändert. Über Wartendes oder Ungewisses wird im Postausgang entschieden.</translation>
    </message>
    <message>
        <source>PayPal does not tell yet of all the time in which this may have happened. Nothing was changed. It is asked again by itself.</source>
        <translation>PayPal gibt noch nicht über die ganze Zeit Auskunft, in der dies geschehen sein kann. Nichts wurde geändert. Es wird von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>The provider was asked what has come by this link before it is closed, and did not say. The link may still be paid; it is asked again by itself. If nobody shall pay by it, close it there.</source>
        <translation>Der Anbieter wurde vor dem Schließen gefragt, was über diesen Link eingegangen ist, und hat es nicht gesagt. Der Link kann womöglich noch bezahlt werden; der Anbieter wird von selbst erneut gefragt. Wenn niemand darüber zahlen soll, schließen Sie den Link dort.</translation>
    </message>
    <message>
        <source>The company has no mail address. Nothing was sent. Give it one in the settings, under Company.</source>
        <translation>Die Firma hat keine E-Mail-Adresse. Nichts wurde gesendet. Hinterlegen Sie eine in den Einstellungen unter Firma.</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceDialog</name>
    <message>
        <source>Gather evidence</source>
        <translation>Nachweise sammeln</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>The answer is given there, with these files</source>
        <translation>Dort wird geantwortet, mit diesen Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save files for the evidence…</source>
        <translation>Dateien für den Nachweis speichern…</translation>
    </message>
    <message>
        <source>Invoice as PDF and accepted mails as text, into a new folder</source>
        <translation>Rechnung als PDF und angenommene E-Mails als Text, in einen neuen Ordner</translation>
    </message>
    <message>
        <source>Where the folder of the evidence is to be</source>
        <translation>Wo der Ordner der Nachweise liegen soll</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Zahlung öffnen</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceText</name>
    <message>
        <source>The payment pays no document in the book.</source>
        <translation>Die Zahlung bezahlt keinen Beleg im Buch.</translation>
    </message>
    <message>
        <source>The book has %1.</source>
        <translation>Das Buch hat %1.</translation>
    </message>
    <message>
        <source>The book knows of no mail that the mail server accepted.</source>
        <translation>Das Buch kennt keine E-Mail, die der Mailserver angenommen hat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of a mail, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted by mail server: %1.</source>
        <translation>Vom Mailserver angenommen: %1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3.</source>
        <comment>amount, way of payment, day</comment>
        <translation>%1 mit %2 am %3.</translation>
    </message>
    <message>
        <source>The book knows no other payment of theirs.</source>
        <translation>Das Buch kennt keine andere Zahlung dieses Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>They made %n other payments that nobody disputed.</source>
        <translation>
            <numerusform>Es gibt %n weitere Zahlung, die niemand angefochten hat.</numerusform>
            <numerusform>Es gibt %n weitere Zahlungen, die niemand angefochten hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>What was mailed</source>
        <translation>Was gemailt wurde</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Die Zahlung</translation>
    </message>
    <message>
        <source>Who the customer is</source>
        <translation>Wer der Kunde ist</translation>
    </message>
    <message>
        <source>What they paid before</source>
        <translation>Was zuvor bezahlt wurde</translation>
    </message>
    <message>
        <source>Order or agreement</source>
        <translation>Bestellung oder Vereinbarung</translation>
    </message>
    <message>
        <source>Proof that they got it</source>
        <translation>Beleg, dass es ankam</translation>
    </message>
    <message>
        <source>What you wrote each other</source>
        <translation>Was Sie einander geschrieben haben</translation>
    </message>
    <message>
        <source>Terms for refunds and cancellation</source>
        <translation>Regeln für Erstattung und Kündigung</translation>
    </message>
    <message>
        <source>What was paid back already</source>
        <translation>Was schon erstattet wurde</translation>
    </message>
    <message>
        <source>That there were two orders</source>
        <translation>Dass es zwei Bestellungen waren</translation>
    </message>
    <message>
        <source>Whether they cancelled</source>
        <translation>Ob gekündigt wurde</translation>
    </message>
    <message>
        <source>The book does not know who paid.</source>
        <translation>Das Buch weiß nicht, wer bezahlt hat.</translation>
    </message>
    <message>
        <source>Name, address, e-mail address and VAT id of %1.</source>
        <translation>Name, Anschrift, E-Mail-Adresse und USt-IdNr. von %1.</translation>
    </message>
    <message>
        <source>A signed order, a contract, or the mail in which they agreed.</source>
        <translation>Eine unterschriebene Bestellung, ein Vertrag oder die E-Mail mit der Zusage.</translation>
    </message>
    <message>
        <source>A receipt of the carrier, a signed slip, or a log of what they used.</source>
        <translation>Ein Beleg des Zustellers, ein unterschriebener Lieferschein oder ein Protokoll der Nutzung.</translation>
    </message>
    <message>
        <source>Mails and messages in which they speak of what they bought.</source>
        <translation>E-Mails und Nachrichten, in denen vom Gekauften die Rede ist.</translation>
    </message>
    <message>
        <source>As they stood when the customer agreed to them.</source>
        <translation>Wie sie galten, als der Kunde ihnen zustimmte.</translation>
    </message>
    <message>
        <source>A credit note or refund, with its day, or why none was due.</source>
        <translation>Eine Gutschrift oder Erstattung mit ihrem Tag, oder warum keine fällig war.</translation>
    </message>
    <message>
        <source>Both invoices, and what each of the two payments was for.</source>
        <translation>Beide Rechnungen, und wofür jede der zwei Zahlungen war.</translation>
    </message>
    <message>
        <source>The day on which they cancelled, if they did, and what they used after it.</source>
        <translation>Der Tag der Kündigung, falls es eine gab, und was danach genutzt wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 are ready.</source>
        <translation>%1 von %2 liegen bereit.</translation>
    </message>
</context>
<context>
    <name>quittance::ExampleBox</name>
    <message>
        <source>Find a record…</source>
        <translation>Datensatz suchen…</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain</source>
        <translation>Teil eines Namens, einer Adresse oder Domain</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Beis&amp;piel</translation>
    </message>
</context>
<context>
    <name>quittance::FieldDialog</name>
    <message>
        <source>Filter by fields</source>
        <translation>Nach Feldern filtern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Betrag ab</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Betrag bis</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>Betrag &amp;ab</translation>
    </message>
    <message>
        <source>Amount up &amp;to</source>
        <translation>Betrag b&amp;is</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <translation>Währung wählen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Schla&amp;gwort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>V&amp;erbindung</translation>
    </message>
    <message>
        <source>The first amount is more than the last. Exchange them.</source>
        <translation>Der erste Betrag ist größer als der letzte. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Issued &amp;from</source>
        <translation>Ausgestellt &amp;von</translation>
    </message>
    <message>
        <source>Issued &amp;until</source>
        <translation>Ausgestellt &amp;bis</translation>
    </message>
</context>
<context>
    <name>quittance::FieldPills</name>
    <message>
        <source>Filter by fields</source>
        <translation>Nach Feldern filtern</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency or amount</source>
        <translation>Nach Kunde, Tagen, Währung oder Betrag filtern</translation>
    </message>
    <message>
        <source>Only documents of %1. Press to show all.</source>
        <translation>Nur Belege von %1. Drücken zeigt alle.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Only what is due this week. Press to show all.</source>
        <translation>Nur diese Woche Fälliges. Drücken zeigt alle.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>days</comment>
        <translation>Nur: %1. Drücken zeigt alle.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>currency and amounts</comment>
        <translation>Nur %1. Drücken zeigt alle.</translation>
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
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>currency, amount, amount</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>currency, amount</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>currency, amount</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency, amount or tag</source>
        <translation>Nach Kunde, Tagen, Währung, Betrag oder Schlagwort filtern</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”. Press to show all.</source>
        <translation>Nur mit dem Schlagwort „%1“. Drücken zeigt alle.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>connection</comment>
        <translation>Nur %1. Drücken zeigt alle.</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>Link seit 7 Tagen unbezahlt</translation>
    </message>
    <message>
        <source>Only what has an unpaid payment link for 7 days. Press to show all.</source>
        <translation>Nur was seit 7 Tagen einen unbezahlten Zahlungslink hat. Drücken zeigt alle.</translation>
    </message>
</context>
<context>
    <name>quittance::FigureLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, amount, how many</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Filter invoices</source>
        <translation>Rechnungen filtern</translation>
    </message>
    <message>
        <source>Part of a number or name, or an amount like 1249.97 (Ctrl+F)</source>
        <translation>Teil einer Nummer oder eines Namens oder ein Betrag wie 1249,97 (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Weitere Zustände</translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Filter löschen (Esc)</translation>
    </message>
</context>
<context>
    <name>quittance::FoldersPage</name>
    <message>
        <source>Where this book and its log are on this computer.</source>
        <translation>Wo dieses Buch und sein Protokoll auf diesem Computer liegen.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Für Support &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies version, system and folders; nothing of what is in the book</source>
        <translation>Kopiert Version, System und Ordner; nichts vom Inhalt des Buchs</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the system keychain, not in these folders.</source>
        <translation>Geheimes und personenbezogene Daten stehen nicht im Protokoll. Schlüssel liegen im Schlüsselbund des Systems, nicht in diesen Ordnern.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is &quot;Book&quot; or &quot;Log&quot;</extracomment>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>Folders and support</source>
        <translation>Ordner und Support</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the file secrets.sealed of the book, sealed with your passphrase.</source>
        <translation>Geheimes und personenbezogene Daten stehen nicht im Protokoll. Schlüssel liegen in der Datei secrets.sealed des Buchs, versiegelt mit Ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayDialog</name>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in the system keychain.</source>
        <translation>Kartennummern laufen nie durch Quittance. Der Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>&amp;Sandbox: no real money moves</source>
        <translation>&amp;Sandbox: es fließt kein echtes Geld</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What you call this account. It stands wherever money moves; the key cannot read the name.</source>
        <translation>Wie Sie dieses Konto nennen. Der Name steht überall, wo Geld fließt; der Schlüssel kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Was er öffnet</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungswege</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Vollständig ab</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ask what the key opens; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Abfragen, was der Schlüssel öffnet; noch wird nichts gespeichert (Strg+Enter)</translation>
    </message>
    <message>
        <source>Keep all of it (Ctrl+Enter)</source>
        <translation>Alles speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Next step (Ctrl+Enter)</source>
        <translation>Nächster Schritt (Strg+Enter)</translation>
    </message>
    <message>
        <source>This key (%1) is of the other mode than this book, which has used test keys or live ones so far. One book never mixes test and real money. Take a key of its mode, or start a book of its own.</source>
        <translation>Dieser Schlüssel (%1) gehört zum anderen Modus als dieses Buch, das bisher nur Test- oder nur Live-Schlüssel verwendet hat. Ein Buch mischt nie Testgeld und echtes Geld. Nehmen Sie einen Schlüssel seines Modus, oder legen Sie ein eigenes Buch an.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe verbinden</translation>
    </message>
    <message>
        <source>In the Stripe dashboard, open Developers → API keys → Create restricted key and name it “Quittance”.</source>
        <translation>Öffnen Sie im Stripe-Dashboard Developers → API keys → Create restricted key, und nennen Sie den Schlüssel „Quittance“.</translation>
    </message>
    <message>
        <source>Give it these permissions to write:</source>
        <translation>Geben Sie ihm diese Schreibberechtigungen:</translation>
    </message>
    <message>
        <source>And these to read:</source>
        <translation>Und diese Leseberechtigungen:</translation>
    </message>
    <message>
        <source>Copy the key, which begins with rk_, and paste it below. “Check” names what is missing.</source>
        <translation>Kopieren Sie den Schlüssel, der mit rk_ beginnt, und fügen Sie ihn unten ein. „Prüfen“ nennt, was fehlt.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>Connect PayPal</source>
        <translation>PayPal verbinden</translation>
    </message>
    <message>
        <source>At developer.paypal.com, open Apps &amp; Credentials, choose Sandbox or Live, and create an app named “Quittance” of the type Merchant.</source>
        <translation>Öffnen Sie auf developer.paypal.com Apps &amp; Credentials, wählen Sie Sandbox oder Live, und legen Sie eine App namens „Quittance“ vom Typ Merchant an.</translation>
    </message>
    <message>
        <source>Switch these features on for it:</source>
        <translation>Schalten Sie dafür diese Funktionen ein:</translation>
    </message>
    <message>
        <source>Copy client ID and secret into the fields below. Those of the sandbox mean nothing in the live world, and the other way round.</source>
        <translation>Kopieren Sie Client-ID und Secret in die Felder unten. Die der Sandbox gelten in der Live-Umgebung nicht und umgekehrt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in a file of this book, sealed with your passphrase.</source>
        <translation>Kartennummern laufen nie durch Quittance. Der Schlüssel liegt in einer Datei dieses Buchs, versiegelt mit Ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayTrialView</name>
    <message>
        <source>Real money moves.</source>
        <translation>Es fließt echtes Geld.</translation>
    </message>
    <message>
        <source>No real money moves: this is the test side.</source>
        <translation>Es fließt kein echtes Geld: Dies ist die Testseite.</translation>
    </message>
    <message>
        <source>Currencies of the account: %1</source>
        <extracomment>%1 is a list of currency codes</extracomment>
        <translation>Währungen des Kontos: %1</translation>
    </message>
    <message>
        <source>This key may do everything. A restricted key with the permissions below is enough, and harms less when it gets lost.</source>
        <translation>Dieser Schlüssel darf alles. Ein eingeschränkter Schlüssel mit den Berechtigungen unten genügt und schadet weniger, wenn er verloren geht.</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Was es Quittance erlaubt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a permission is for, and its name at the provider</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not given. This will not work. Add it at %1 and check again, or go on without it.</source>
        <translation>Nicht erteilt. Dies wird nicht funktionieren. Fügen Sie die Berechtigung bei %1 hinzu, und prüfen Sie erneut, oder fahren Sie ohne sie fort.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayWishesView</name>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungswege</translation>
    </message>
    <message>
        <source>What customers are offered through %1. Each can be switched on or off later.</source>
        <translation>Was Kunden über %1 angeboten wird. Alles lässt sich später ein- oder ausschalten.</translation>
    </message>
    <message>
        <source>&amp;Links go through %1 where nobody chooses another provider</source>
        <translation>&amp;Links gehen über %1, wenn niemand einen anderen Anbieter wählt</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>With “Bank transfer”, each customer gets an account number of their own at %1, and what arrives there finds its invoice by itself. Your own account below stands on every invoice, for those who transfer without a link; what arrives there is matched under Reconcile.</source>
        <translation>Mit „Überweisung“ erhält jeder Kunde bei %1 eine eigene Kontonummer, und was dort eingeht, findet seine Rechnung von selbst. Ihr eigenes Konto unten steht auf jeder Rechnung, für alle, die ohne Link überweisen; was dort eingeht, gleichen Sie unter Abgleich ab.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
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
        <translation>Bank</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Vollständig ab</translation>
    </message>
    <message>
        <source>Payments of %1 from this day on belong to this book: the check for completeness begins there, and asks about nothing earlier. Empty: from the beginning.</source>
        <translation>Zahlungen von %1 ab diesem Tag gehören zu diesem Buch: Die Prüfung auf Vollständigkeit beginnt dort und fragt nach nichts Früherem. Leer: von Anfang an.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Payment page</source>
        <translation>Zahlungs&amp;seite</translation>
    </message>
    <message>
        <source>The mailed link leads to a page on which the customer pays when it suits them.</source>
        <translation>Der Link in der E-Mail führt zu einer Seite, auf der der Kunde bezahlt, wann es ihm passt.</translation>
    </message>
    <message>
        <source>Page to pay &amp;at once</source>
        <translation>Seite zur So&amp;fortzahlung</translation>
    </message>
    <message>
        <source>Opened while the customer is there or on the phone; good for hours.</source>
        <translation>Wird geöffnet, während der Kunde da oder am Telefon ist; gilt einige Stunden.</translation>
    </message>
    <message>
        <source>Bank &amp;transfer</source>
        <translation>Ü&amp;berweisung</translation>
    </message>
    <message>
        <source>The mail names an account number that is this customer&apos;s alone.</source>
        <translation>Die E-Mail nennt eine Kontonummer, die nur diesem Kunden gehört.</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Leer: der Name der Firma.</translation>
    </message>
</context>
<context>
    <name>quittance::GuidePanel</name>
    <message>
        <source>Guided path</source>
        <translation>Geführter Weg</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Kontakte synchronisieren</translation>
    </message>
    <message>
        <source>Customers come from the CRM.</source>
        <translation>Kunden kommen aus dem CRM.</translation>
    </message>
    <message>
        <source>Issue the draft</source>
        <translation>Entwurf ausstellen</translation>
    </message>
    <message>
        <source>It gets its number and is frozen.</source>
        <translation>Er erhält seine Nummer und ist fixiert.</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Send the payment link</source>
        <translation>Zahlungslink senden</translation>
    </message>
    <message>
        <source>See the mail before it leaves.</source>
        <translation>Sehen Sie die E-Mail, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>Send link…</source>
        <translation>Link senden…</translation>
    </message>
    <message>
        <source>Open customer&apos;s page</source>
        <translation>Kundenseite öffnen</translation>
    </message>
    <message>
        <source>Pay with card 4242 4242 4242 4242.</source>
        <translation>Zahlen Sie mit der Karte 4242 4242 4242 4242.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Sync payments</source>
        <translation>Zahlungen synchronisieren</translation>
    </message>
    <message>
        <source>The table turns green.</source>
        <translation>Die Tabelle wird grün.</translation>
    </message>
    <message>
        <source>See it paid, see it proven</source>
        <translation>Bezahlt sehen, belegt sehen</translation>
    </message>
    <message>
        <source>The books are checked entry by entry.</source>
        <translation>Die Bücher werden Eintrag für Eintrag geprüft.</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Kein Browser hat geantwortet. Die Adresse ist %1</translation>
    </message>
</context>
<context>
    <name>quittance::HeadForm</name>
    <message>
        <source>On the day of issue</source>
        <translation>Am Tag der Ausstellung</translation>
    </message>
    <message>
        <source>Optional, in words</source>
        <translation>Optional, in Worten</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Käuferreferenz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>As the terms say</source>
        <translation>Laut Zahlungsziel</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Nach %1 Tagen</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>Wie beim Kunden</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Belegsprache</translation>
    </message>
    <message>
        <source>As the customer (%1)</source>
        <translation>Wie beim Kunden (%1)</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Leistungsdatum</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <extracomment>%1 is the name of a series: &quot;INV&quot;</extracomment>
        <translation>Wie üblich (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::HeldText</name>
    <message>
        <source>This book is open on another computer.</source>
        <translation>Dieses Buch ist auf einem anderen Computer geöffnet.</translation>
    </message>
    <message>
        <source>This book is open on %1 since %2.</source>
        <extracomment>%1 is a computer, %2 a time or a day with its time</extracomment>
        <translation>Dieses Buch ist seit %2 auf %1 geöffnet.</translation>
    </message>
    <message>
        <source>This book is open on %1 (%2) since %3.</source>
        <extracomment>%1 is a computer, %2 a person&apos;s login there, %3 a time or a day with its time</extracomment>
        <translation>Dieses Buch ist seit %3 auf %1 (%2) geöffnet.</translation>
    </message>
    <message>
        <source>Here it can only be read, as it was at %1.</source>
        <extracomment>%1 is a time or a day with its time</extracomment>
        <translation>Hier kann es nur gelesen werden, Stand %1.</translation>
    </message>
    <message>
        <source>%1 That computer was last heard of at %2.</source>
        <extracomment>%1 is the sentence before, %2 a time or a day with its time</extracomment>
        <translation>%1 Das letzte Lebenszeichen jenes Computers: %2.</translation>
    </message>
</context>
<context>
    <name>quittance::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
</context>
<context>
    <name>quittance::HoldDialog</name>
    <message>
        <source>Hold reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last day without reminders.</source>
        <translation>Der letzte Tag ohne Erinnerungen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No reminder goes to this customer until then. One that waits in Outbox is not sent either.</source>
        <translation>Bis dahin geht keine Erinnerung an diesen Kunden. Auch eine, die im Postausgang wartet, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>No reminder about this invoice goes out until then. One that waits in Outbox is not sent either.</source>
        <translation>Bis dahin geht keine Erinnerung zu dieser Rechnung hinaus. Auch eine, die im Postausgang wartet, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>Optional, wird im Journal festgehalten</translation>
    </message>
</context>
<context>
    <name>quittance::IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Name beim Anbieter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Dort seit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID beim Anbieter</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1, made there by Quittance for this customer</source>
        <translation>%1, dort von Quittance für diesen Kunden angelegt</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Who is this at the payment provider?</source>
        <translation>Wer ist das beim Zahlungsanbieter?</translation>
    </message>
    <message>
        <source>Customers of the provider this one may be</source>
        <translation>Kunden des Anbieters, die dieser sein können</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Other id</source>
        <translation>Andere ID</translation>
    </message>
    <message>
        <source>Id of another customer at the provider</source>
        <translation>ID eines anderen Kunden beim Anbieter</translation>
    </message>
    <message>
        <source>Makes a new customer at the provider and links it</source>
        <translation>Legt beim Anbieter einen neuen Kunden an und verknüpft ihn</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who is this at %1?</source>
        <translation>Wer ist das bei %1?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Linked. Payment links, cards and transfers of this customer are those of the customer below.</source>
        <translation>Verknüpft. Zahlungslinks, Karten und Überweisungen dieses Kunden sind die des Kunden unten.</translation>
    </message>
    <message>
        <source>%1 may know this customer already. The same address can belong to two customers, so a person says which it is.</source>
        <translation>%1 kennt diesen Kunden vielleicht schon. Dieselbe Adresse kann zwei Kunden gehören, daher legt eine Person fest, welcher es ist.</translation>
    </message>
    <message>
        <source>Nobody at %1 has this e-mail address.</source>
        <translation>Niemand bei %1 hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A new customer is made there when it is needed.</source>
        <translation>Bei Bedarf wird dort ein neuer Kunde angelegt.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportActions</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables and e-invoices (*.csv *.tsv *.txt *.xml)</source>
        <translation>Tabellen und E-Rechnungen (*.csv *.tsv *.txt *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>quittance::ImportCellView</name>
    <message>
        <source>%1 or %2</source>
        <comment>two readings of a value</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a value that cannot be read</comment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>It is read as %1, as chosen above. It could be %2 as well.</source>
        <translation>Gelesen wird %1, wie oben gewählt. Es könnte auch %2 sein.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Choose another file, or drop one here</source>
        <translation>Andere Datei wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Hol&amp;ds</source>
        <translation>&amp;Enthält</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Erstellt &amp;mit</translation>
    </message>
    <message>
        <source>Currency of rows that name none</source>
        <translation>Währung der Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named</source>
        <translation>&amp;Währung, wo keine genannt ist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Was aus der Zeile wird</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Import the &amp;good ones only</source>
        <translation>Nur die &amp;fehlerfreien importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Importieren (Strg+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>E-invoice; it needs no columns to be chosen.</source>
        <translation>E-Rechnung; es sind keine Spalten zu wählen.</translation>
    </message>
    <message>
        <source>Table with one row</source>
        <translation>Tabelle mit einer Zeile</translation>
    </message>
    <message>
        <source>Table with %1 rows</source>
        <translation>Tabelle mit %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them</source>
        <translation>%1 Probleme, davon die ersten %2</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Nichts Neues: Alles ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>Abgelehnte Zeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>As a table with the reasons, to be put right and imported again</source>
        <translation>Als Tabelle mit den Gründen, zum Berichtigen und erneuten Importieren</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-abgelehnt.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved with their reasons.</source>
        <translation>
            <numerusform>%n Zeile mit Gründen gespeichert.</numerusform>
            <numerusform>%n Zeilen mit Gründen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>of a row of the file: taken or left out</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>title of a column in a file</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 Problem</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
</context>
<context>
    <name>quittance::ImportText</name>
    <message>
        <source>%1 draft imported.</source>
        <translation>%1 Entwurf importiert.</translation>
    </message>
    <message>
        <source>%1 drafts imported.</source>
        <translation>%1 Entwürfe importiert.</translation>
    </message>
    <message>
        <source>%1 customer imported.</source>
        <translation>%1 Kunde importiert.</translation>
    </message>
    <message>
        <source>%1 customers imported.</source>
        <translation>%1 Kunden importiert.</translation>
    </message>
    <message>
        <source>%1 payment imported.</source>
        <translation>%1 Zahlung importiert.</translation>
    </message>
    <message>
        <source>%1 payments imported.</source>
        <translation>%1 Zahlungen importiert.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>Die Datei enthält keine Belege.</translation>
    </message>
    <message>
        <source>The file holds no customers.</source>
        <translation>Die Datei enthält keine Kunden.</translation>
    </message>
    <message>
        <source>The file holds no payments.</source>
        <translation>Die Datei enthält keine Zahlungen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Befreiungsgrund</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>ID dort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Pays invoices</source>
        <translation>Bezahlt Rechnungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 document has problems.</source>
        <translation>Nichts wurde importiert: %1 Beleg hat Probleme.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 documents have problems.</source>
        <translation>Nichts wurde importiert: %1 Belege haben Probleme.</translation>
    </message>
    <message>
        <source>Nothing new: %1 was here already.</source>
        <translation>Nichts Neues: %1 war schon vorhanden.</translation>
    </message>
    <message>
        <source>Nothing new: %1 were here already.</source>
        <translation>Nichts Neues: %1 waren schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 was here already.</source>
        <translation>%1 war schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 were here already.</source>
        <translation>%1 waren schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 were refused.</source>
        <translation>%1 wurden abgelehnt.</translation>
    </message>
    <message>
        <source>%1 row is no payment that arrived and was passed over.</source>
        <translation>%1 Zeile ist keine eingegangene Zahlung und wurde übergangen.</translation>
    </message>
    <message>
        <source>%1 rows are no payments that arrived and were passed over.</source>
        <translation>%1 Zeilen sind keine eingegangenen Zahlungen und wurden übergangen.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 here already</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>%1 übergangen</translation>
    </message>
    <message>
        <source>Import %1 draft</source>
        <translation>%1 Entwurf importieren</translation>
    </message>
    <message>
        <source>Import %1 drafts</source>
        <translation>%1 Entwürfe importieren</translation>
    </message>
    <message>
        <source>Import %1 customer</source>
        <translation>%1 Kunden importieren</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>%1 Kunden importieren</translation>
    </message>
    <message>
        <source>Import %1 payment</source>
        <translation>%1 Zahlung importieren</translation>
    </message>
    <message>
        <source>Import %1 payments</source>
        <translation>%1 Zahlungen importieren</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
</context>
<context>
    <name>quittance::InputText</name>
    <message>
        <source>“%1” may be thousands or a fraction. Write it with all its decimals.</source>
        <translation>„%1“ kann Tausender oder ein Bruchteil sein. Schreiben Sie es mit allen Dezimalstellen.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2.</translation>
    </message>
</context>
<context>
    <name>quittance::InteractionsPage</name>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter interactions</source>
        <translation>Interaktionen filtern</translation>
    </message>
    <message>
        <source>Part of a subject or a text, or of a name, an address or a domain (Ctrl+F)</source>
        <translation>Teil eines Betreffs oder Texts, eines Namens, einer Adresse oder Domain (Strg+F)</translation>
    </message>
    <message>
        <source>No interactions yet.</source>
        <translation>Noch keine Interaktionen.</translation>
    </message>
    <message>
        <source>Notes, calls, e-mails, meetings and tasks appear here once the CRM was synced.</source>
        <translation>Notizen, Anrufe, E-Mails, Besprechungen und Aufgaben erscheinen hier, sobald das CRM synchronisiert wurde.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceActions</name>
    <message>
        <source>Payment link of %1 copied.</source>
        <translation>Zahlungslink von %1 kopiert.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Entwurf gelöscht.</translation>
    </message>
    <message>
        <source>Draft for %1 deleted.</source>
        <translation>Entwurf für %1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Der Entwurf ist zurück.</translation>
    </message>
    <message>
        <source>%1 invoices issued.</source>
        <translation>%1 Rechnungen ausgestellt.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <comment>what can be undone</comment>
        <translation>Entwurf löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n Rechnung ausgestellt.</numerusform>
            <numerusform>%n Rechnungen ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are void.</source>
        <translation>
            <numerusform>%n Rechnung ist storniert.</numerusform>
            <numerusform>%n Rechnungen sind storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) written off.</source>
        <translation>
            <numerusform>%n Rechnung ausgebucht.</numerusform>
            <numerusform>%n Rechnungen ausgebucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceCrmView</name>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Opens the customer, where records are made and unlinked</source>
        <translation>Öffnet den Kunden; dort werden Datensätze angelegt und getrennt</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicePrinting</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Überfällige Rechnungen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Partly paid invoices</source>
        <translation>Teilbezahlte Rechnungen</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Bezahlte Rechnungen</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Stornierte Rechnungen</translation>
    </message>
    <message>
        <source>Written-off invoices</source>
        <translation>Ausgebuchte Rechnungen</translation>
    </message>
    <message>
        <source>Disputed invoices</source>
        <translation>Angefochtene Rechnungen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Only what fits “%1”</source>
        <translation>Nur was zu „%1“ passt</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <comment>customer</comment>
        <translation>Nur Kunde %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Letzte E-Mail</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>No payment link</source>
        <translation>Kein Zahlungslink</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage in Verzug</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net, before tax</source>
        <translation>Netto, vor Steuer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid by payments</source>
        <translation>Durch Zahlungen bezahlt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Paid by credit notes</source>
        <translation>Durch Gutschriften bezahlt</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer der Bestellung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference, of where it came from</source>
        <translation>Referenz der Herkunft</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nr.-Kreis</translation>
    </message>
    <message>
        <source>Series of its number</source>
        <translation>Nummernkreis der Nummer</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Kundennr.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Paid through, or where its payment link leads</source>
        <translation>Wodurch bezahlt wurde, oder wohin der Zahlungslink führt</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record of the customer in the CRM</source>
        <translation>Datensatz des Kunden im CRM</translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation>Mit keinem CRM verknüpft</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>Mit einem Datensatz in %1 verknüpft</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableView</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceWindow</name>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Noch keine Rechnungen.</translation>
    </message>
    <message>
        <source>Drop a CSV or UBL file here to import it.</source>
        <translation>Legen Sie eine CSV- oder UBL-Datei hier ab, um sie zu importieren.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>quittance::IssueDialog</name>
    <message>
        <source>Issue invoice</source>
        <translation>Rechnung ausstellen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>By the customer&apos;s terms</source>
        <translation>Nach Zahlungsziel des Kunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Sie erhält die nächste Nummer und kann nicht mehr geändert, nur noch gutgeschrieben oder storniert werden. Es geht noch keine E-Mail hinaus.</translation>
    </message>
    <message>
        <source>Issue for %1</source>
        <translation>%1 ausstellen</translation>
    </message>
</context>
<context>
    <name>quittance::JournalDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Journal of this item</source>
        <translation>Journal zu diesem Datensatz</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Einträge des Journals</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Für Support &amp;kopieren</translation>
    </message>
    <message>
        <source>Numbers, kinds, hashes and what is booked; no names</source>
        <translation>Nummern, Arten, Hashes und was gebucht ist; keine Namen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>entries of the journal</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>quittance::KeychainDialog</name>
    <message>
        <source>The system keychain cannot be used</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>&amp;Passphrase verwenden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again, or read on without what is sealed.</source>
        <translation>Er ist gesperrt oder nicht vorhanden. Entsperren Sie ihn und versuchen Sie es erneut, oder lesen Sie ohne das Versiegelte weiter.</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again; use a passphrase instead, which seals the keys in a file of this book; or go on without keys: payment links, mail and sync wait.</source>
        <translation>Er ist gesperrt oder nicht vorhanden. Entsperren Sie ihn, und versuchen Sie es erneut; verwenden Sie stattdessen eine Passphrase, die die Schlüssel in einer Datei dieses Buchs versiegelt; oder arbeiten Sie ohne Schlüssel weiter: Zahlungslinks, E-Mails und Synchronisierung warten.</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Ohne Schlüssel weiter</translation>
    </message>
</context>
<context>
    <name>quittance::KeysNotice</name>
    <message>
        <source>The keys of this book are locked, so the key of this connection could not be kept. Unlock them first.</source>
        <translation>Die Schlüssel dieses Buchs sind gesperrt; der Schlüssel dieser Verbindung ließe sich nicht aufbewahren. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the key of this connection could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar; der Schlüssel dieser Verbindung ließe sich nicht aufbewahren. Entsperren Sie ihn oder verwenden Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>The keys of this book are locked, so the password of the mail server could not be kept. Unlock them first.</source>
        <translation>Die Schlüssel dieses Buchs sind gesperrt; das Passwort des Mailservers ließe sich nicht aufbewahren. Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the password of the mail server could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar; das Passwort des Mailservers ließe sich nicht aufbewahren. Entsperren Sie ihn oder verwenden Sie stattdessen eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>quittance::KeysText</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>quittance::LedgerText</name>
    <message>
        <source>Bad debts</source>
        <translation>Forderungsausfälle</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>Währungstausch</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Anzahlungen</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Rounding differences</source>
        <translation>Rundungsdifferenzen</translation>
    </message>
    <message>
        <source>Adjustments (%1)</source>
        <translation>Korrekturen (%1)</translation>
    </message>
    <message>
        <source>On its way to the bank (%1)</source>
        <translation>Unterwegs zur Bank (%1)</translation>
    </message>
    <message>
        <source>Balance at %1</source>
        <translation>Guthaben bei %1</translation>
    </message>
    <message>
        <source>Disputes (%1)</source>
        <translation>Anfechtungen (%1)</translation>
    </message>
    <message>
        <source>Fees (%1)</source>
        <translation>Gebühren (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::LeftPanel</name>
    <message>
        <source>More is handed out than there is</source>
        <translation>Es wird mehr verteilt, als da ist</translation>
    </message>
    <message>
        <source>Left: nothing</source>
        <translation>Rest: nichts</translation>
    </message>
    <message>
        <source>Left, stays credit of %1</source>
        <translation>Rest, bleibt Guthaben von %1</translation>
    </message>
    <message>
        <source>Left: not known yet</source>
        <translation>Rest: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Left, stays credit of who pays</source>
        <translation>Rest, bleibt Guthaben des Zahlers</translation>
    </message>
</context>
<context>
    <name>quittance::LineDetail</name>
    <message>
        <source>Choose a movement to see what it may be.</source>
        <translation>Wählen Sie einen Umsatz, um zu sehen, was er sein kann.</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Unser Konto</translation>
    </message>
    <message>
        <source>Still to match</source>
        <translation>Noch abzugleichen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what this movement was taken for (U)</source>
        <translation>Zurücknehmen, wofür dieser Umsatz gehalten wurde (U)</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Von Hand abgleichen…</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Es ist ein anderer</translation>
    </message>
    <message>
        <source>Money that came a second time; it counts on its own</source>
        <translation>Geld, das ein zweites Mal kam; es zählt für sich</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es ist derselbe</translation>
    </message>
    <message>
        <source>The bank told it twice; it does not count again</source>
        <translation>Die Bank hat ihn zweimal gemeldet; er zählt nicht noch einmal</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Book it like this and go on (Enter)</source>
        <translation>So buchen und weiter (Enter)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>Nothing here fits. Match it by hand, or set it aside with a reason.</source>
        <translation>Hier passt nichts. Gleichen Sie ihn von Hand ab, oder legen Sie ihn mit einem Grund beiseite.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Er zählt nicht.</translation>
    </message>
    <message>
        <source>Look for what came back or was paid back (M)</source>
        <translation>Suchen, was zurückkam oder erstattet wurde (M)</translation>
    </message>
    <message>
        <source>It does not count, so there is nothing to match.</source>
        <translation>Er zählt nicht, also gibt es nichts abzugleichen.</translation>
    </message>
    <message>
        <source>It is known what this movement is. Undo that first (U).</source>
        <translation>Es ist bekannt, was dieser Umsatz ist. Machen Sie das zuerst rückgängig (U).</translation>
    </message>
    <message>
        <source>Another movement looks the same. Say whether this is the same money or other money.</source>
        <translation>Ein anderer Umsatz sieht gleich aus. Sagen Sie, ob es dasselbe Geld ist oder anderes.</translation>
    </message>
    <message>
        <source>The movement of %1 looks the same: %2, %3. Say whether this is the same money or other money.</source>
        <comment>day, payer, amount</comment>
        <translation>Der Umsatz vom %1 sieht gleich aus: %2, %3. Sagen Sie, ob es dasselbe Geld ist oder anderes.</translation>
    </message>
    <message>
        <source>First say whether this is the same money as the movement that looks like it.</source>
        <translation>Sagen Sie erst, ob es dasselbe Geld ist wie bei dem Umsatz, der gleich aussieht.</translation>
    </message>
    <message>
        <source>Look for what it pays, or whose money it is (M; Space begins with the proposal)</source>
        <translation>Suchen, was er bezahlt oder wessen Geld es ist (M; die Leertaste beginnt mit dem Vorschlag)</translation>
    </message>
    <message>
        <source>It is nothing the book is about; say why, or press I to set it aside at once</source>
        <translation>Betrifft das Buch nicht; geben Sie den Grund an, oder drücken Sie I, um sofort beiseitezulegen</translation>
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
        <translation>Nummer der Position</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>short for quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>short for discount in percent</comment>
        <translation>Nachl. %</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Nachlass in Prozent</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Preis mit USt</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
</context>
<context>
    <name>quittance::LinkEndField</name>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <comment>a link expires</comment>
        <translation>In %1 Tagen</translation>
    </message>
    <message>
        <source>On a day</source>
        <comment>a link expires</comment>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Last day on which the link can be paid</source>
        <translation>Letzter Tag, an dem der Link bezahlt werden kann</translation>
    </message>
</context>
<context>
    <name>quittance::LogWindow</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Text im Protokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Modul des Programms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Ältere an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Für Support &amp;kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Information und höher</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Warnung und höher</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Module</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>Meldungen des Protokolls</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Ganze Meldung</translation>
    </message>
    <message>
        <source>Copies version, system and the messages shown. Secrets are already removed.</source>
        <translation>Kopiert Version, System und die angezeigten Meldungen. Geheimes ist bereits entfernt.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Keine Meldung passt.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Die neueste Meldung</numerusform>
            <numerusform>Die neuesten %n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>quittance::MailAccountDialog</name>
    <message>
        <source>Set up mail account</source>
        <translation>E-Mail-Konto einrichten</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in the system keychain.</source>
        <translation>E-Mails gehen über Ihren eigenen Server hinaus. Das Passwort liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS von Beginn an</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>A mail that only says that mails arrive really goes there.</source>
        <translation>Dorthin geht wirklich eine E-Mail, die nur sagt, dass E-Mails ankommen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Save &amp;without a test</source>
        <translation>&amp;Ohne Test speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>Die Firma hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Dies ist leer.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Test of the mail account</source>
        <translation>Test des E-Mail-Kontos</translation>
    </message>
    <message>
        <source>This mail was sent by Quittance to see whether mails arrive. They do.</source>
        <translation>Diese E-Mail hat Quittance gesendet, um zu prüfen, ob E-Mails ankommen. Sie kommen an.</translation>
    </message>
    <message>
        <source>Accepted by mail server: “%1”. Look whether it arrived.</source>
        <extracomment>%1 is what the mail server said</extracomment>
        <translation>Vom Mailserver angenommen: „%1“. Prüfen Sie, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send a test to yourself</source>
        <translation>Test an sich selbst senden</translation>
    </message>
    <message>
        <source>Keep it (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Sends a mail; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Sendet eine E-Mail; noch wird nichts gespeichert (Strg+Enter)</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in a file of this book, sealed with your passphrase.</source>
        <translation>E-Mails gehen über Ihren eigenen Server hinaus. Das Passwort liegt in einer Datei dieses Buchs, versiegelt mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Wie hinterlegt</translation>
    </message>
</context>
<context>
    <name>quittance::MailActions</name>
    <message>
        <source>%1 for %2 goes out in %3 s.</source>
        <translation>%1 für %2 geht in %3 s hinaus.</translation>
    </message>
    <message>
        <source>%1 for %2 is on its way.</source>
        <translation>%1 für %2 ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n E-Mail geht in %1 s hinaus.</numerusform>
            <numerusform>%n E-Mails gehen in %1 s hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way.</source>
        <translation>
            <numerusform>%n E-Mail ist unterwegs.</numerusform>
            <numerusform>%n E-Mails sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices of this customer</source>
        <translation>Alle Rechnungen dieses Kunden</translation>
    </message>
    <message>
        <source>Hold reminders</source>
        <comment>what can be undone</comment>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Erinnerungen werden wieder gesendet.</translation>
    </message>
    <message>
        <source>Reminders held.</source>
        <translation>Erinnerungen angehalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>what can be undone</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Postausgang anzeigen</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <comment>what can be undone</comment>
        <translation>Erinnerungen wieder senden</translation>
    </message>
    <message>
        <source>The earlier hold of reminders is back.</source>
        <translation>Erinnerungen sind wieder angehalten wie zuvor.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when the refund has gone through.</source>
        <comment>a mail, a customer</comment>
        <translation>%1 für %2 geht hinaus, sobald die Erstattung durch ist.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when this computer is online.</source>
        <comment>a mail, a document or customer</comment>
        <translation>%1 für %2 geht hinaus, sobald dieser Computer online ist.</translation>
    </message>
</context>
<context>
    <name>quittance::MailBatchModel</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>In Outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mailed on %1, less than 2 days ago</source>
        <translation>E-Mail am %1 gesendet, vor weniger als 2 Tagen</translation>
    </message>
    <message>
        <source>Ready: reminder %1</source>
        <translation>Bereit: Erinnerung %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>Wird nicht gesendet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>quittance::MailCheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zu prüfen</translation>
    </message>
</context>
<context>
    <name>quittance::MailDialog</name>
    <message>
        <source>Pay by</source>
        <translation>Bezahlen per</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>As it is sent; the link&apos;s own address is put in when it is made.</source>
        <translation>So wird sie gesendet; die Adresse des Links wird eingesetzt, wenn er erstellt ist.</translation>
    </message>
    <message>
        <source>As it is sent. Links are off here.</source>
        <translation>So wird sie gesendet. Links sind hier ausgeschaltet.</translation>
    </message>
    <message>
        <source>Send &amp;test to me</source>
        <translation>&amp;Test an mich senden</translation>
    </message>
    <message>
        <source>&amp;Who is this?…</source>
        <translation>&amp;Wer ist das?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Festlegen, welcher Kunde des Anbieters das ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Senden, sobald online</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>Sends this mail to %1 at once</source>
        <translation>Sendet diese E-Mail sofort an %1</translation>
    </message>
    <message>
        <source>Send reminder %1</source>
        <translation>Erinnerung %1 senden</translation>
    </message>
    <message>
        <source>The provider gives the customer an account number and a reference. They are asked for first; the mail leaves only when they are known. What comes in is booked when all of it is there.</source>
        <translation>Der Anbieter gibt dem Kunden eine Kontonummer und eine Referenz. Sie werden zuerst angefordert; die E-Mail geht erst hinaus, wenn sie bekannt sind. Eingehendes wird gebucht, wenn alles da ist.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Strg+Enter sendet, Esc verlässt ohne Wirkung.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Ein Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test was accepted by mail server. The customer got nothing.</source>
        <translation>Der Test wurde vom Mailserver angenommen. Der Kunde hat nichts erhalten.</translation>
    </message>
    <message>
        <source>&amp;Copy link only</source>
        <translation>Nur Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Makes the link and copies it. Nothing is mailed.</source>
        <translation>Erstellt den Link und kopiert ihn. Es wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Language of the mail and what goes along</source>
        <translation>Sprache der E-Mail und der Anhänge</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Die des Kunden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 (customer)</source>
        <comment>language</comment>
        <translation>%1 (Kunde)</translation>
    </message>
    <message>
        <source>The link asks for this part. It does not end by itself: it is closed when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>Der Link fordert diesen Teilbetrag an. Er läuft nicht von selbst ab: Er wird geschlossen, wenn weniger als das offen ist. Der Rest bleibt offen. Der Link wird zuerst erstellt; die E-Mail geht erst hinaus, wenn es ihn gibt.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount. It does not end by itself: it is closed when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>Der Link fordert den ganzen offenen Betrag an. Er läuft nicht von selbst ab: Er wird geschlossen, wenn ein anderer Betrag offen ist. Der Link wird zuerst erstellt; die E-Mail geht erst hinaus, wenn es ihn gibt.</translation>
    </message>
    <message>
        <source>&amp;Make link when online</source>
        <translation>&amp;Link erstellen, sobald online</translation>
    </message>
    <message>
        <source>The link is made once there is a way out again. Nothing is mailed.</source>
        <translation>Der Link wird erstellt, sobald Sie wieder online sind. Es wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>The link asks for this part until %1. It is closed earlier when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>Der Link fordert diesen Teilbetrag bis %1 an. Er wird früher geschlossen, wenn weniger als das offen ist. Der Rest bleibt offen. Der Link wird zuerst erstellt; die E-Mail geht erst hinaus, wenn es ihn gibt.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount until %1. It is closed earlier when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>Der Link fordert bis %1 den ganzen offenen Betrag an. Er wird früher geschlossen, wenn ein anderer Betrag offen ist. Der Link wird zuerst erstellt; die E-Mail geht erst hinaus, wenn es ihn gibt.</translation>
    </message>
</context>
<context>
    <name>quittance::MailFilesBox</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Invoice &amp;PDF</source>
        <translation>Rechnung als &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Statement of account</source>
        <translation>Kundenkontoau&amp;szug</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Kein Anhang.</translation>
    </message>
    <message>
        <source>E-in&amp;voice (XML)</source>
        <translation>E-&amp;Rechnung (XML)</translation>
    </message>
</context>
<context>
    <name>quittance::MailForms</name>
    <message>
        <source>Forms of the mail</source>
        <translation>Formen der E-Mail</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
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
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>amount</comment>
        <translation>offen %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>amount</comment>
        <translation>gesamt %1</translation>
    </message>
</context>
<context>
    <name>quittance::MailMatter</name>
    <message>
        <source>Send reminder</source>
        <translation>Erinnerung senden</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Quittung senden</translation>
    </message>
    <message>
        <source>Send PDF only</source>
        <translation>Nur PDF senden</translation>
    </message>
    <message>
        <source>Send statement</source>
        <translation>Kundenkontoauszug senden</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Zahlungslink senden</translation>
    </message>
</context>
<context>
    <name>quittance::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mails leave through your own mail server, from the company&apos;s address. Nothing of ours is between.</source>
        <translation>E-Mails gehen über Ihren eigenen Mailserver hinaus, von der Adresse der Firma. Nichts von uns ist dazwischen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>E-Mails kommen von</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Only for a server whose certificate this computer does not know: a PEM file of its authority.</source>
        <translation>Nur für einen Server, dessen Zertifikat dieser Computer nicht kennt: eine PEM-Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>&amp;Set up mail account…</source>
        <translation>E-Mail-Konto &amp;einrichten…</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>Die Firma hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Change mail account…</source>
        <translation>E-Mail-Konto än&amp;dern…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Hinterlegt</translation>
    </message>
</context>
<context>
    <name>quittance::MailText</name>
    <message>
        <source>Addresses well-formed</source>
        <translation>Adressen gültig</translation>
    </message>
    <message>
        <source>Invoice open</source>
        <translation>Rechnung offen</translation>
    </message>
    <message>
        <source>Not mailed in the last 2 days</source>
        <translation>Keine E-Mail in den letzten 2 Tagen</translation>
    </message>
    <message>
        <source>Provider takes this amount</source>
        <translation>Anbieter nimmt diesen Betrag an</translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation>Mailserver eingerichtet</translation>
    </message>
    <message>
        <source>Provider knows the customer</source>
        <translation>Anbieter kennt den Kunden</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>Keine Anfechtung</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Reminders not held</source>
        <translation>Erinnerungen nicht angehalten</translation>
    </message>
    <message>
        <source>Not sent before</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>The address is missing</source>
        <translation>Die Adresse fehlt</translation>
    </message>
    <message>
        <source>An address is not well-formed</source>
        <translation>Eine Adresse ist ungültig</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice</source>
        <translation>Auf dieser Rechnung ist nichts offen</translation>
    </message>
    <message>
        <source>Mailed in the last 2 days</source>
        <translation>E-Mail in den letzten 2 Tagen gesendet</translation>
    </message>
    <message>
        <source>The provider&apos;s key is missing</source>
        <translation>Der Schlüssel des Anbieters fehlt</translation>
    </message>
    <message>
        <source>The provider does not take this amount</source>
        <translation>Der Anbieter nimmt diesen Betrag nicht an</translation>
    </message>
    <message>
        <source>The mail server is not set</source>
        <translation>Der Mailserver ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>The provider is told who the customer is</source>
        <translation>Der Anbieter erfährt, wer der Kunde ist</translation>
    </message>
    <message>
        <source>The payment is disputed</source>
        <translation>Die Zahlung ist angefochten</translation>
    </message>
    <message>
        <source>Not overdue yet</source>
        <translation>Noch nicht überfällig</translation>
    </message>
    <message>
        <source>Reminders are held</source>
        <translation>Erinnerungen sind angehalten</translation>
    </message>
    <message>
        <source>This was sent before</source>
        <translation>Dies wurde schon gesendet</translation>
    </message>
    <message>
        <source>This cannot be sent now</source>
        <translation>Dies lässt sich jetzt nicht senden</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kundenkontoauszug</translation>
    </message>
    <message>
        <source>Reminder %1 e-mail</source>
        <translation>E-Mail mit Erinnerung %1</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <translation>E-Mail mit Quittung</translation>
    </message>
    <message>
        <source>Document e-mail</source>
        <translation>E-Mail mit Beleg</translation>
    </message>
    <message>
        <source>Statement e-mail</source>
        <translation>E-Mail mit Kundenkontoauszug</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Held for this customer until %1</source>
        <translation>Für diesen Kunden angehalten bis %1</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Angehalten bis %1</translation>
    </message>
    <message>
        <source>Less than what is open</source>
        <translation>Weniger als der offene Betrag</translation>
    </message>
    <message>
        <source>Not a part of what is open</source>
        <translation>Kein Teil des offenen Betrags</translation>
    </message>
    <message>
        <source>Last day of the link is ahead</source>
        <translation>Letzter Tag des Links liegt vor uns</translation>
    </message>
    <message>
        <source>Files can go along</source>
        <translation>Dateien können mit</translation>
    </message>
    <message>
        <source>E-invoice is complete</source>
        <translation>E-Rechnung ist vollständig</translation>
    </message>
    <message>
        <source>Last day of the link is over or cannot be read</source>
        <translation>Letzter Tag des Links ist vorbei oder nicht lesbar</translation>
    </message>
    <message>
        <source>Files cannot go along</source>
        <translation>Dateien können nicht mit</translation>
    </message>
    <message>
        <source>The e-invoice is not complete</source>
        <translation>Die E-Rechnung ist nicht vollständig</translation>
    </message>
    <message>
        <source>Refused by mail server, dismissed</source>
        <translation>Vom Mailserver abgelehnt, abgehakt</translation>
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
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import invoices, customers or payments (Ctrl+Shift+I)</source>
        <translation>Rechnungen, Kunden oder Zahlungen importieren (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 brauchen Sie</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Zeilen kopiert.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Verbunden: %1. Die Kontakte werden abgerufen.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Noch wurde kein CRM synchronisiert.</translation>
    </message>
    <message>
        <source>&amp;Bring customer back</source>
        <translation>Kunden zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>Kunden &amp;archivieren</translation>
    </message>
    <message>
        <source>Invoice %1 issued.</source>
        <translation>Rechnung %1 ausgestellt.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Rechnungen exportieren</translation>
    </message>
    <message>
        <source>invoices-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>invoices-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Auszahlungen exportieren</translation>
    </message>
    <message>
        <source>payouts-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payouts-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Zahlungen exportieren</translation>
    </message>
    <message>
        <source>payments-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payments-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Stop waiting &amp;for %1</source>
        <translation>Nicht mehr auf %1 &amp;warten</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>Auf die Zahlung &amp;warten</translation>
    </message>
    <message>
        <source>There is no payment link to wait for.</source>
        <translation>Es gibt keinen Zahlungslink, auf den zu warten wäre.</translation>
    </message>
    <message>
        <source>This document is not being paid by transfer.</source>
        <translation>Dieser Beleg wird nicht per Überweisung bezahlt.</translation>
    </message>
    <message>
        <source>Only what is open, and not under way already, can be paid.</source>
        <translation>Bezahlt werden kann nur, was offen und nicht schon in Zahlung ist.</translation>
    </message>
    <message>
        <source>This customer has no saved cards, and that page is for looking after them.</source>
        <translation>Dieser Kunde hat keine gespeicherten Karten, und jene Seite dient deren Verwaltung.</translation>
    </message>
    <message>
        <source>Not waiting for %1 any more.</source>
        <translation>Auf %1 wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>Waiting for the payment of %1; looking every 20 seconds.</source>
        <translation>Warten auf die Zahlung von %1; nachgesehen wird alle 20 Sekunden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The address of a page on which %1 looks after saved cards is copied.</source>
        <translation>Die Adresse einer Seite zur Verwaltung gespeicherter Karten für %1 ist kopiert.</translation>
    </message>
    <message>
        <source>1 dispute to answer</source>
        <translation>1 Anfechtung zu beantworten</translation>
    </message>
    <message>
        <source>%1 disputes to answer</source>
        <translation>%1 Anfechtungen zu beantworten</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>Beim Anbieter ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>In %1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Kein Browser hat geantwortet. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>%1 to match</source>
        <translation>%1 abzugleichen</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Erneut synchronisieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They are gone there</source>
        <translation>Dort nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 invoices are mailed at once. Select fewer.</source>
        <translation>Auf einmal gehen höchstens %1 Rechnungen per E-Mail hinaus. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Only what is overdue and not disputed can be reminded of.</source>
        <translation>Erinnern lässt sich nur an Überfälliges, das nicht angefochten ist.</translation>
    </message>
    <message>
        <source>There is a receipt for a paid invoice only.</source>
        <translation>Eine Quittung gibt es nur für eine bezahlte Rechnung.</translation>
    </message>
    <message>
        <source>Only what is issued and not void can be sent.</source>
        <translation>Nur Ausgestelltes, das nicht storniert ist, lässt sich senden.</translation>
    </message>
    <message>
        <source>Nothing is open here to be reminded of.</source>
        <translation>Hier ist nichts offen, woran zu erinnern wäre.</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Zurückgenommen. Der Umsatz wartet wieder.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>Beim Durchsehen zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is not possible for %2.</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>Nicht möglich für %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as shown</source>
        <translation>
            <numerusform>%n Zeile, wie angezeigt</numerusform>
            <numerusform>%n Zeilen, wie angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is printed…</source>
        <translation>Zu Druckendes wird gelesen…</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Das Dokument wird erstellt…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>No program for PDF answered. The document is %1</source>
        <translation>Kein Programm für PDF hat geantwortet. Das Dokument ist %1</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Ordner lassen sich hier nicht öffnen. Zu finden unter %1.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <comment>what can be undone</comment>
        <translation>Spalten ändern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what was taken back: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Date field: today, day, week, month, year</source>
        <translation>Datumsfeld: heute, Tag, Woche, Monat, Jahr</translation>
    </message>
    <message>
        <source>T, + −, W K, M H, Y R</source>
        <translation>T, + −, W K, M H, Y R</translation>
    </message>
    <message>
        <source>Amount field: calculate</source>
        <translation>Betragsfeld: rechnen</translation>
    </message>
    <message>
        <source>+ − * / ( )</source>
        <translation>+ − * / ( )</translation>
    </message>
    <message>
        <source>Quits when everything is sent.</source>
        <translation>Wird beendet, wenn alles gesendet ist.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in this book.</source>
        <translation>In diesem Buch gibt es keine Rechnung %1.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Up to %1 rows are copied. Export takes all that are shown.</source>
        <translation>Höchstens %1 Zeilen werden kopiert. Der Export nimmt alle angezeigten.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1: this computer is offline. What came in meanwhile is not here.</source>
        <translation>Seit %1 wurde nichts synchronisiert: Dieser Computer ist offline. Was inzwischen eingegangen ist, fehlt hier.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1. What came in meanwhile is not here.</source>
        <translation>Seit %1 wurde nichts synchronisiert. Was inzwischen eingegangen ist, fehlt hier.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Alles synchronisieren</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>what a table is called</comment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Drafts are deleted one at a time.</source>
        <translation>Entwürfe werden einzeln gelöscht.</translation>
    </message>
    <message>
        <source>At most %1 invoices are done at once. Select fewer.</source>
        <translation>Auf einmal werden höchstens %1 Rechnungen bearbeitet. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Tell CRM</source>
        <comment>what can be undone</comment>
        <translation>An CRM übermitteln</translation>
    </message>
    <message>
        <source>Taken back. Nothing was told.</source>
        <translation>Zurückgenommen. Nichts wurde übermittelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1 (next %2)</source>
        <comment>time, time</comment>
        <translation>Synchronisiert %1 (nächste %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opens the book for writing once it is free; until then, shows what was changed</source>
        <translation>Öffnet das Buch zum Schreiben, sobald es frei ist; zeigt bis dahin, was geändert wurde</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Es wurde kein Grund angegeben.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Grund: „%1“</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Something of it is paid, credited or written off. Take that back first, or issue a credit note.</source>
        <translation>Davon ist etwas bezahlt, gutgeschrieben oder ausgebucht. Nehmen Sie das zuerst zurück, oder stellen Sie eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list, and the name of the saved view it is shown in</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reconcile: choose a proposal</source>
        <translation>Abgleich: Vorschlag wählen</translation>
    </message>
    <message>
        <source>Reconcile: accept the proposal</source>
        <translation>Abgleich: Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Reconcile: match by hand</source>
        <translation>Abgleich: von Hand abgleichen</translation>
    </message>
    <message>
        <source>M, Space</source>
        <translation>M, Leertaste</translation>
    </message>
    <message>
        <source>Reconcile: skip</source>
        <translation>Abgleich: überspringen</translation>
    </message>
    <message>
        <source>Reconcile: set aside</source>
        <translation>Abgleich: beiseitelegen</translation>
    </message>
    <message>
        <source>Reconcile: undo</source>
        <translation>Abgleich: rückgängig machen</translation>
    </message>
    <message>
        <source>The system keychain could not be used when the sample book was made, so it has no movements of the bank to match. Unlock the keychain, remove the sample book by the menu File, and make it again.</source>
        <translation>Der Schlüsselbund des Systems war nicht zu benutzen, als das Beispielbuch angelegt wurde; es hat deshalb keine Umsätze der Bank zum Abgleichen. Entsperren Sie den Schlüsselbund, entfernen Sie das Beispielbuch über das Menü Datei und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>The filter hides this invoice. Choose one in the list.</source>
        <translation>Der Filter blendet diese Rechnung aus. Wählen Sie eine in der Liste.</translation>
    </message>
    <message>
        <source>1 conflict to review</source>
        <translation>1 Konflikt zu prüfen</translation>
    </message>
    <message>
        <source>%1 conflicts to review</source>
        <translation>%1 Konflikte zu prüfen</translation>
    </message>
    <message>
        <source>Delete recurring invoice</source>
        <comment>what can be undone</comment>
        <translation>Wiederkehrende Rechnung löschen</translation>
    </message>
    <message>
        <source>The recurring invoice is back.</source>
        <translation>Die wiederkehrende Rechnung ist zurück.</translation>
    </message>
    <message>
        <source>A mail about it waits in the outbox. Drop that first, or issue a credit note.</source>
        <translation>Eine E-Mail dazu wartet im Postausgang. Verwerfen Sie diese zuerst, oder stellen Sie eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>It was mailed, or may have been. Issue a credit note instead.</source>
        <translation>Sie wurde per E-Mail gesendet, jedenfalls vielleicht. Stellen Sie stattdessen eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>Its payment link can be paid, and somebody may have it. Issue a credit note instead.</source>
        <translation>Ihr Zahlungslink ist aktiv, und jemand kann ihn haben. Stellen Sie stattdessen eine Gutschrift aus.</translation>
    </message>
    <message>
        <source>Dismissed. It stays in the list as refused.</source>
        <translation>Abgehakt. In der Liste bleibt es als abgelehnt stehen.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>what can be undone</comment>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>No longer dismissed. It needs you again.</source>
        <translation>Nicht mehr abgehakt. Es braucht Sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to a mail about %1.</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>
            <numerusform>Loslassen, um %n Datei an eine E-Mail zu %1 anzuhängen.</numerusform>
            <numerusform>Loslassen, um %n Dateien an eine E-Mail zu %1 anzuhängen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read %n bank statement(s).</source>
        <translation>
            <numerusform>Loslassen, um %n Kontoauszug einzulesen.</numerusform>
            <numerusform>Loslassen, um %n Kontoauszüge einzulesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s).</source>
        <translation>
            <numerusform>Loslassen, um %n Datei zu importieren.</numerusform>
            <numerusform>Loslassen, um %n Dateien zu importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry in Outbox for which this is possible.</source>
        <translation>Wählen Sie im Postausgang einen Eintrag, bei dem das möglich ist.</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <comment>what can be undone: of an amount and its payer</comment>
        <translation>Entscheidung zu %1</translation>
    </message>
</context>
<context>
    <name>quittance::MappedView</name>
    <message>
        <source>Change &amp;mapping…</source>
        <translation>Zuordnung ä&amp;ndern…</translation>
    </message>
    <message>
        <source>How the fields are mapped</source>
        <translation>Zuordnung der Felder</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Which field goes where, which way, and who is right when both changed</source>
        <translation>Welches Feld wohin gehört, in welcher Richtung, und wer recht hat, wenn sich beide geändert haben</translation>
    </message>
    <message>
        <source>%1 has no records yet that could be shown here.</source>
        <translation>%1 hat noch keine Datensätze, die hier gezeigt werden könnten.</translation>
    </message>
    <message>
        <source>What real records of %1 hold in each field.</source>
        <translation>Was echte Datensätze von %1 in jedem Feld enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) do not fit and stay off until their mapping is changed.</source>
        <translation>
            <numerusform>%n Feld passt nicht und bleibt aus, bis seine Zuordnung geändert wird.</numerusform>
            <numerusform>%n Felder passen nicht und bleiben aus, bis ihre Zuordnung geändert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>Objekt: Unternehmen oder Person</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>CRM-Feld</translation>
    </message>
    <message>
        <source>%1 · does not fit</source>
        <comment>name of a field</comment>
        <translation>%1 · passt nicht</translation>
    </message>
    <message>
        <source>It could not be looked. The mapping can be changed later as well.</source>
        <translation>Es konnte nicht nachgesehen werden. Die Zuordnung kann auch später geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of Quittance&apos;s own are not there yet and stay off. Once it is connected, “Fields there…” under “CRM sync” makes or lists them.</source>
        <translation>
            <numerusform>%n eigenes Feld von Quittance gibt es dort noch nicht; es bleibt aus. Ist die Verbindung da, legt „Felder dort…“ unter „CRM-Sync“ es an oder nennt es.</numerusform>
            <numerusform>%n eigene Felder von Quittance gibt es dort noch nicht; sie bleiben aus. Ist die Verbindung da, legt „Felder dort…“ unter „CRM-Sync“ sie an oder nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not there yet</source>
        <comment>name of a field</comment>
        <translation>%1 · noch nicht da</translation>
    </message>
</context>
<context>
    <name>quittance::MappingDialog</name>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>Objekt: Unternehmen oder Person</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>CRM-Feld</translation>
    </message>
    <message>
        <source>If both changed</source>
        <translation>Wenn beide geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Edit field mapping</source>
        <translation>Feldzuordnung bearbeiten</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Feldzuordnung</translation>
    </message>
    <message>
        <source>%1 and customers</source>
        <translation>%1 und Kunden</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take the mapping of another book from a file</source>
        <translation>Zuordnung eines anderen Buchs aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write this mapping to a file</source>
        <translation>Diese Zuordnung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults…</source>
        <translation>&amp;Alle Standards wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>O&amp;f the</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>C&amp;RM field</source>
        <translation>&amp;CRM-Feld</translation>
    </message>
    <message>
        <source>&amp;If both changed</source>
        <translation>Wenn &amp;beide geändert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Wie es verstanden wird</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What five real records make of it</source>
        <translation>Was fünf echte Datensätze daraus machen</translation>
    </message>
    <message>
        <source>Defa&amp;ult of this field</source>
        <translation>S&amp;tandard dieses Felds</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; what was saved stays (Esc)</source>
        <translation>Schließen; Gespeichertes bleibt (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save this field</source>
        <translation>Dieses Feld &amp;speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>%1 of %2 fields mapped</source>
        <translation>%1 von %2 Feldern zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2 broken</source>
        <comment>so many mapped, so many broken</comment>
        <translation>%1, %2 defekt</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>a field, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none: off</source>
        <translation>keines: aus</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>label, kind of value, name of a field</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>%1 · gone there</source>
        <translation>%1 · dort entfernt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht übermittelt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, Kunde %2</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Map “%1” like this?</source>
        <translation>„%1“ so zuordnen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is mapped anew.</source>
        <translation>„%1“ ist neu zugeordnet.</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Map “%1” as at first?</source>
        <translation>„%1“ wie ursprünglich zuordnen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” is mapped as at first.</source>
        <translation>„%1“ ist wie ursprünglich zugeordnet.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>eine Richtung</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Umwandlung</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Namen teilen</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is done to a value</comment>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>What is done to a value</source>
        <translation>Was mit einem Wert geschieht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What the chosen record holds</source>
        <translation>Wert im gewählten Datensatz</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Trim</source>
        <comment>blanks at the ends of a text</comment>
        <translation>Glätten</translation>
    </message>
</context>
<context>
    <name>quittance::MappingEffectDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Customers that would change</source>
        <translation>Kunden, die sich ändern würden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::MappingKeeper</name>
    <message>
        <source>All fields are mapped as at first already.</source>
        <translation>Alle Felder sind schon wie ursprünglich zugeordnet.</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Alle Standards wiederherstellen</translation>
    </message>
    <message>
        <source>1 field is mapped otherwise than at first. Map it as at first?</source>
        <translation>1 Feld ist anders als ursprünglich zugeordnet. Wie ursprünglich zuordnen?</translation>
    </message>
    <message>
        <source>%1 fields are mapped otherwise than at first. Map all of them as at first?</source>
        <translation>%1 Felder sind anders als ursprünglich zugeordnet. Alle wie ursprünglich zuordnen?</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>All fields are mapped as at first.</source>
        <translation>Alle Felder sind wie ursprünglich zugeordnet.</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Zuordnung importieren</translation>
    </message>
    <message>
        <source>Field mapping (*.json)</source>
        <translation>Feldzuordnung (*.json)</translation>
    </message>
    <message>
        <source>The file maps everything as it is already.</source>
        <translation>Die Datei ordnet alles schon so zu, wie es ist.</translation>
    </message>
    <message>
        <source>The file maps 1 field otherwise. Map it as it says?</source>
        <translation>Die Datei ordnet 1 Feld anders zu. Wie in der Datei zuordnen?</translation>
    </message>
    <message>
        <source>The file maps %1 fields otherwise. Map them as it says?</source>
        <translation>Die Datei ordnet %1 Felder anders zu. Wie in der Datei zuordnen?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The mapping was imported.</source>
        <translation>Die Zuordnung wurde importiert.</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <translation>Zuordnung exportieren</translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation>Die Zuordnung wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>quittance::MappingTable</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Two columns could be it</source>
        <translation>Zwei Spalten kommen infrage</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
</context>
<context>
    <name>quittance::MatchDialog</name>
    <message>
        <source>Number, customer or amount</source>
        <translation>Nummer, Kunde oder Betrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Match movement by hand</source>
        <translation>Umsatz von Hand abgleichen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Currency of the invoices</source>
        <translation>Währung der Rechnungen</translation>
    </message>
    <message>
        <source>Amount paid in that currency</source>
        <translation>Gezahlter Betrag in dieser Währung</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Gezahlter Betrag</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Summe exakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>1 invoice taken</source>
        <translation>1 Rechnung gewählt</translation>
    </message>
    <message>
        <source>%1 invoices taken</source>
        <translation>%1 Rechnungen gewählt</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Rest %1</translation>
    </message>
    <message>
        <source>There are more than are shown. Type a part of the number, the customer or the amount.</source>
        <translation>Es gibt mehr, als angezeigt werden. Geben Sie einen Teil der Nummer, des Kunden oder des Betrags ein.</translation>
    </message>
    <message>
        <source>The bank changed the money. Say how much was paid in %1.</source>
        <translation>Die Bank hat das Geld umgetauscht. Geben Sie an, wie viel in %1 gezahlt wurde.</translation>
    </message>
    <message>
        <source>All of it is for %1.</source>
        <translation>Alles ist für %1.</translation>
    </message>
    <message>
        <source>What is left stays as credit of %1.</source>
        <translation>Was übrig ist, bleibt Guthaben von %1.</translation>
    </message>
    <message>
        <source>This movement is the money of the payment in view. Nothing is booked again.</source>
        <translation>Dieser Umsatz ist das Geld der markierten Zahlung. Nichts wird erneut gebucht.</translation>
    </message>
    <message>
        <source>This movement is the payout in view.</source>
        <translation>Dieser Umsatz ist die markierte Auszahlung.</translation>
    </message>
    <message>
        <source>All of it becomes credit of the customer in view.</source>
        <translation>Alles wird Guthaben des markierten Kunden.</translation>
    </message>
    <message>
        <source>The payment in view came back: what it paid is open again.</source>
        <translation>Die markierte Zahlung kam zurück: Was sie bezahlt hat, ist wieder offen.</translation>
    </message>
    <message>
        <source>This movement is the refund in view. Nothing is booked again.</source>
        <translation>Dieser Umsatz ist die markierte Erstattung. Nichts wird erneut gebucht.</translation>
    </message>
    <message>
        <source>%1 is another customer&apos;s. A movement is one customer&apos;s payment; allocate the rest afterwards.</source>
        <translation>%1 gehört einem anderen Kunden. Ein Umsatz ist die Zahlung eines Kunden; ordnen Sie den Rest danach zu.</translation>
    </message>
    <message>
        <source>Nothing is left of this movement.</source>
        <translation>Von diesem Umsatz ist nichts übrig.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Offene Rechnungen</translation>
    </message>
    <message>
        <source>Recorded payments</source>
        <translation>Erfasste Zahlungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Customer&apos;s credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Payments that came back</source>
        <translation>Zurückgekommene Zahlungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>No open invoice in this currency.</source>
        <translation>Keine offene Rechnung in dieser Währung.</translation>
    </message>
    <message>
        <source>No payment recorded by hand waits for its movement, up to this amount.</source>
        <translation>Keine von Hand erfasste Zahlung bis zu diesem Betrag wartet auf ihren Umsatz.</translation>
    </message>
    <message>
        <source>No payout waits for its movement, up to this amount.</source>
        <translation>Keine Auszahlung bis zu diesem Betrag wartet auf ihren Umsatz.</translation>
    </message>
    <message>
        <source>No such customer.</source>
        <translation>Kein solcher Kunde.</translation>
    </message>
    <message>
        <source>No payment through the bank of exactly this amount can have come back.</source>
        <translation>Keine Zahlung über die Bank von genau diesem Betrag kann zurückgekommen sein.</translation>
    </message>
    <message>
        <source>No refund paid from the bank waits for its movement, up to this amount.</source>
        <translation>Keine von der Bank gezahlte Erstattung bis zu diesem Betrag wartet auf ihren Umsatz.</translation>
    </message>
    <message>
        <source>Space takes the invoice in view; F2 or a number takes a part of it.</source>
        <translation>Die Leertaste wählt die markierte Rechnung; F2 oder eine Zahl wählt einen Teil davon.</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Betrag für %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Payout, provider or amount</source>
        <translation>Auszahlung, Anbieter oder Betrag</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Abgleichen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Choose the one that this movement is.</source>
        <translation>Wählen Sie, welcher Eintrag dieser Umsatz ist.</translation>
    </message>
    <message>
        <source>The movement is used up; %1 stays open.</source>
        <translation>Der Umsatz ist aufgebraucht; %1 bleibt offen.</translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message>
        <source>Merge customer</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>becomes another name of the customer you choose</source>
        <translation>wird ein anderer Name des Kunden, den Sie wählen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Documents, payments and links to CRMs move; drafts and recurring invoices, too. The details of the one that is kept stay as they are. This cannot be taken back.</source>
        <translation>Belege, Zahlungen und Verknüpfungen mit CRMs ziehen um, ebenso Entwürfe und wiederkehrende Rechnungen. Die Angaben des verbleibenden Kunden bleiben, wie sie sind. Dies lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation>Zieht um: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>quittance::ModeBadge</name>
    <message>
        <source>%1: %2</source>
        <comment>LIVE or TEST, account</comment>
        <translation>%1: %2</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quittance::MoneyActions</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, method, amount</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment of %1 recorded.</source>
        <translation>Zahlung von %1 erfasst.</translation>
    </message>
    <message>
        <source>Credit note %1 about %2 issued.</source>
        <translation>Gutschrift %1 zu %2 ausgestellt.</translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation>Rechnung stornieren</translation>
    </message>
    <message>
        <source>The invoice keeps its number and nothing is open on it any more. That cannot be taken back. Only an invoice that nobody was sent and nothing was paid of can be void; any other needs a credit note.</source>
        <translation>Die Rechnung behält ihre Nummer, und auf ihr ist nichts mehr offen. Das lässt sich nicht zurücknehmen. Stornieren lässt sich nur eine Rechnung, die niemandem gesendet und auf die nichts bezahlt wurde; jede andere braucht eine Gutschrift.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 ist storniert.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before %1 is void.</source>
        <translation>Beantragt. Eine zweite Person muss zustimmen, bevor %1 storniert ist.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>The amount is booked as a loss and no longer open. The customer is told nothing.</source>
        <translation>Der Betrag wird als Verlust gebucht und ist nicht mehr offen. Der Kunde erfährt nichts davon.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Written off on %1.</source>
        <translation>Bei %1 ausgebucht.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is written off on %1.</source>
        <translation>Beantragt. Eine zweite Person muss zustimmen, bevor bei %1 ausgebucht wird.</translation>
    </message>
    <message>
        <source>Draft duplicated.</source>
        <translation>Entwurf dupliziert.</translation>
    </message>
    <message>
        <source>New draft made from %1.</source>
        <translation>Neuer Entwurf aus %1 erstellt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <translation>Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>The amount is open again on the invoice, and the money is the customer&apos;s credit. It can be allocated anew.</source>
        <translation>Der Betrag ist auf der Rechnung wieder offen, und das Geld ist Guthaben des Kunden. Es kann neu zugeordnet werden.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back. %1 is open again on %2.</source>
        <translation>Zurückgenommen. %1 sind bei %2 wieder offen.</translation>
    </message>
    <message>
        <source>Allocate payment</source>
        <translation>Zahlung zuordnen</translation>
    </message>
    <message>
        <source>Allocated.</source>
        <translation>Zugeordnet.</translation>
    </message>
    <message>
        <source>Allocate credit note</source>
        <translation>Gutschrift zuordnen</translation>
    </message>
    <message>
        <source>Allocate credit</source>
        <translation>Guthaben zuordnen</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Zahlung erstatten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refund invoice</source>
        <translation>Rechnung erstatten</translation>
    </message>
    <message>
        <source>Refund credit note</source>
        <translation>Gutschrift auszahlen</translation>
    </message>
    <message>
        <source>Refund to %1 booked.</source>
        <translation>Erstattung an %1 gebucht.</translation>
    </message>
    <message>
        <source>Refund to %1 written down. What goes through %2 is in Outbox.</source>
        <translation>Erstattung an %1 festgehalten. Was über %2 geht, liegt im Postausgang.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is paid back to %1.</source>
        <translation>Beantragt. Eine zweite Person muss zustimmen, bevor an %1 erstattet wird.</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Zahlung rückbelasten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>For a payment that bounced: its money is gone, and every invoice it paid is open again. That cannot be taken back.</source>
        <translation>Für eine geplatzte Zahlung: Ihr Geld ist weg, und jede damit bezahlte Rechnung ist wieder offen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Payment of %1 reversed. What it paid is open again.</source>
        <translation>Zahlung von %1 rückbelastet. Was sie bezahlt hat, ist wieder offen.</translation>
    </message>
    <message>
        <source>Payment assigned to %1.</source>
        <translation>Zahlung dem Kunden %1 zugewiesen.</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <comment>what can be undone</comment>
        <translation>Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>Allocated again.</source>
        <translation>Wieder zugeordnet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Allocate</source>
        <comment>what can be undone</comment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>The allocation is taken back.</source>
        <translation>Die Zuordnung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Antrag anzeigen</translation>
    </message>
    <message>
        <source>Opens again</source>
        <comment>which invoice</comment>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Nothing: %1 are left of it</source>
        <translation>Keine: Davon sind %1 übrig</translation>
    </message>
    <message>
        <source>%1, of which it pays %2</source>
        <comment>document, amount</comment>
        <translation>%1, davon hiermit bezahlt %2</translation>
    </message>
    <message>
        <source>%1 is told nothing yet, for nothing is paid back yet.</source>
        <translation>%1 erfährt noch nichts davon, denn es wurde noch nichts erstattet.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 ausbuchen</translation>
    </message>
</context>
<context>
    <name>quittance::MonthBars</name>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Geldeingang je Monat, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
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
        <translation>%1 bisher: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>month, amount, payments</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::MonthLegend</name>
    <message>
        <source>%1 so far</source>
        <extracomment>what came in in a month that is not over; %1 is its name</extracomment>
        <translation>%1 bisher</translation>
    </message>
</context>
<context>
    <name>quittance::NeedLooks</name>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <comment>days</comment>
        <translation>Überf. %1 T</translation>
    </message>
    <message numerus="yes">
        <source>%n or more invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n oder mehr Rechnungen überfällig, ohne Erinnerung</numerusform>
            <numerusform>%n oder mehr Rechnungen überfällig, ohne Erinnerung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n Rechnung überfällig, ohne Erinnerung</numerusform>
            <numerusform>%n Rechnungen überfällig, ohne Erinnerung</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>%1 · answer by %2</source>
        <comment>customer, day</comment>
        <translation>%1 · Antwort bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disputes</source>
        <translation>
            <numerusform>%n weitere Anfechtung</numerusform>
            <numerusform>%n weitere Anfechtungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed here and in %1</source>
        <translation>
            <numerusform>%n Kontakt hier und in %1 geändert</numerusform>
            <numerusform>%n Kontakte hier und in %1 geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>CRM-Sync</translation>
    </message>
    <message numerus="yes">
        <source>%n mails refused</source>
        <translation>
            <numerusform>%n E-Mail abgelehnt</numerusform>
            <numerusform>%n E-Mails abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, names</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>Outcome of %n actions not known yet</source>
        <translation>
            <numerusform>Ergebnis von %n Vorgang noch nicht bekannt</numerusform>
            <numerusform>Ergebnis von %n Vorgängen noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asking %2</source>
        <comment>what, provider</comment>
        <translation>%1 · Anfrage bei %2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines to match</source>
        <translation>
            <numerusform>%n Kontoumsatz abzugleichen</numerusform>
            <numerusform>%n Kontoumsätze abzugleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>%1 · statement of %2</source>
        <comment>how many, day</comment>
        <translation>%1 · Kontoauszug vom %2</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>Läuft in %1 T ab</translation>
    </message>
    <message>
        <source>%1 •••• %2 of %3, %4</source>
        <comment>brand, last digits, customer, month</comment>
        <translation>%1 •••• %2 von %3, %4</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message numerus="yes">
        <source>%n more saved cards</source>
        <translation>
            <numerusform>%n weitere gespeicherte Karte</numerusform>
            <numerusform>%n weitere gespeicherte Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your approval</source>
        <translation>
            <numerusform>%n Antrag wartet auf Ihre Freigabe</numerusform>
            <numerusform>%n Anträge warten auf Ihre Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes are open</source>
        <translation>
            <numerusform>%n Anfechtung ist offen</numerusform>
            <numerusform>%n Anfechtungen sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved cards expire soon</source>
        <translation>
            <numerusform>%n gespeicherte Karte läuft bald ab</numerusform>
            <numerusform>%n gespeicherte Karten laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key or sign-in that works</source>
        <translation>%1 hat keinen Schlüssel und keine Anmeldung, die gilt</translation>
    </message>
    <message numerus="yes">
        <source>%n actions refused</source>
        <translation>
            <numerusform>%n Vorgang abgelehnt</numerusform>
            <numerusform>%n Vorgänge abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedRow</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>state, what, how much or where</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedsWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>kinds of things</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n Sache braucht Sie</numerusform>
            <numerusform>%n Sachen brauchen Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NewBookForm</name>
    <message>
        <source>Start my book</source>
        <translation>Mein Buch anlegen</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>first invoice number</source>
        <translation>erste Rechnungsnummer</translation>
    </message>
    <message>
        <source>Later, from the dashboard</source>
        <translation>Später, in der Übersicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
</context>
<context>
    <name>quittance::NewCustomerPanel</name>
    <message>
        <source>Make customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Zahlungsziel (Tage)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::NoMatch</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Hier kein Treffer.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n in other statuses.</source>
        <translation>
            <numerusform>%n mit anderem Status.</numerusform>
            <numerusform>%n mit anderem Status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NoteActions</name>
    <message>
        <source>Edit note</source>
        <comment>what can be undone</comment>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>The note is as it was.</source>
        <translation>Die Notiz ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <comment>what can be undone</comment>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Die Schlagwörter sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Tags saved.</source>
        <translation>Schlagwörter gespeichert.</translation>
    </message>
</context>
<context>
    <name>quittance::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) there are replaced.</source>
        <translation>
            <numerusform>%n vorhandene Notiz wird ersetzt.</numerusform>
            <numerusform>%n vorhandene Notizen werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who works with this book sees it.</source>
        <translation>Nur wer mit diesem Buch arbeitet, sieht sie.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Notiz speichern (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::NumberingPage</name>
    <message>
        <source>Numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>Numbers are given when a document is issued, without gaps, and begin anew with each fiscal year where they name it.</source>
        <translation>Nummern werden beim Ausstellen eines Belegs vergeben, lückenlos, und beginnen mit jedem Geschäftsjahr neu, wenn sie es nennen.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Look of the number</source>
        <translation>Nummernmuster</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>{series} is the name of the series, {yyyy} or {yy} the fiscal year, {seq:6} the running number with at least six digits. Everything else stands as it is.</source>
        <translation>{series} ist der Name des Nummernkreises, {yyyy} oder {yy} das Geschäftsjahr, {seq:6} die laufende Nummer mit mindestens sechs Ziffern. Alles andere bleibt, wie es dasteht.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <source>Once, before the first number of a fiscal year: where another program has left off.</source>
        <translation>Einmalig, vor der ersten Nummer eines Geschäftsjahrs: dort, wo ein anderes Programm aufgehört hat.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a number of a document</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Further series</source>
        <translation>Weitere Nummernkreise</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Nummernkreis hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An invoice is numbered in one of these where its draft names it; without one, as above.</source>
        <translation>Eine Rechnung bekommt ihre Nummer aus einem dieser Kreise, wenn ihr Entwurf ihn nennt; sonst wie oben.</translation>
    </message>
</context>
<context>
    <name>quittance::OpenPanel</name>
    <message>
        <source>Open or restore</source>
        <translation>Öffnen oder zurückspielen</translation>
    </message>
    <message>
        <source>Choose the folder of a book or its file, book.sqlite. A backup file becomes a book of its own; the one it was made from is not touched.</source>
        <translation>Wählen Sie den Ordner eines Buchs oder dessen Datei book.sqlite. Aus einer Sicherungsdatei wird ein eigenes Buch; das gesicherte Buch bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Books on this computer</source>
        <translation>&amp;Bücher auf diesem Computer</translation>
    </message>
    <message>
        <source>Books on this computer</source>
        <translation>Bücher auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Open a book or a backup</source>
        <translation>Buch oder Sicherung öffnen</translation>
    </message>
    <message>
        <source>Books and backups (*.sqlite)</source>
        <translation>Bücher und Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the folder of a book</source>
        <translation>Ordner eines Buchs öffnen</translation>
    </message>
</context>
<context>
    <name>quittance::Opener</name>
    <message>
        <source>The sample book is removed.</source>
        <translation>Das Beispielbuch ist entfernt.</translation>
    </message>
    <message>
        <source>The sample book could not be removed completely.</source>
        <translation>Das Beispielbuch ließ sich nicht vollständig entfernen.</translation>
    </message>
    <message>
        <source>Another window has this open. Waiting for its answer…</source>
        <translation>Das ist in einem anderen Fenster offen. Dessen Antwort wird erwartet…</translation>
    </message>
</context>
<context>
    <name>quittance::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Everything reached its goal.</source>
        <translation>Alles hat sein Ziel erreicht.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie kam an</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nobody knows whether this mail arrived. Ask %1, then decide; it is never sent again by itself.</source>
        <translation>Niemand weiß, ob diese E-Mail angekommen ist. Fragen Sie %1, und entscheiden Sie dann; sie wird nie von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 for %2 waits. It is tried by itself; dropping it ends that.</source>
        <translation>%1 für %2 wartet. Der Versuch erfolgt von selbst; Verwerfen beendet das.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 for %2 is held and leaves by itself. It can still be taken back.</source>
        <translation>%1 für %2 ist angehalten und geht von selbst hinaus. Noch lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Postausgang filtern</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Teil dessen, was in einer der Spalten steht (Strg+F)</translation>
    </message>
    <message>
        <source>Nobody knows whether this happened. Look at %1, and drop it here only if it did not.</source>
        <translation>Niemand weiß, ob dies geschehen ist. Sehen Sie bei %1 nach, und verwerfen Sie es hier nur, wenn es nicht geschehen ist.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>%1 for %2 was refused and is not tried again. Dismiss it once you have seen that; it stays in the list and needs nobody any more.</source>
        <translation>%1 für %2 wurde abgelehnt und wird nicht erneut versucht. Haken Sie es ab, sobald Sie das gesehen haben; es bleibt in der Liste und braucht niemanden mehr.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Keep it as accepted; nothing more is sent</source>
        <translation>Als angenommen führen; es wird nichts mehr gesendet</translation>
    </message>
    <message>
        <source>Send the mail once more, as a new one</source>
        <translation>Die E-Mail noch einmal senden, als neue</translation>
    </message>
    <message>
        <source>End it: it is not tried again</source>
        <translation>Beenden: Es wird nicht erneut versucht</translation>
    </message>
    <message>
        <source>Seen: it stays in the list and needs nobody any more</source>
        <translation>Gesehen: Es bleibt in der Liste und braucht niemanden mehr</translation>
    </message>
</context>
<context>
    <name>quittance::OwnFilesList</name>
    <message>
        <source>Attach &amp;file…</source>
        <translation>&amp;Datei anhängen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>A file can be dropped here, too. Together they have 7 MiB at most.</source>
        <translation>Eine Datei kann auch hier abgelegt werden. Zusammen haben sie höchstens 7 MiB.</translation>
    </message>
    <message>
        <source>Remove the chosen file from the mail</source>
        <translation>Die gewählte Datei aus der E-Mail entfernen</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Ihre eigenen Dateien</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
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
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The page appears here as soon as a customer is chosen.</source>
        <translation>Die Seite erscheint hier, sobald ein Kunde gewählt ist.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteActions</name>
    <message>
        <source>Not possible for the invoice that is chosen, or none is chosen.</source>
        <translation>Für die gewählte Rechnung nicht möglich, oder es ist keine gewählt.</translation>
    </message>
    <message>
        <source>Not possible for the payment that is chosen, or none is chosen.</source>
        <translation>Für die gewählte Zahlung nicht möglich, oder es ist keine gewählt.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Wählen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>Not possible for the movement that is chosen, or none is chosen.</source>
        <translation>Für den gewählten Umsatz nicht möglich, oder es ist keiner gewählt.</translation>
    </message>
    <message>
        <source>Not possible here now.</source>
        <translation>Hier jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteQuery</name>
    <message>
        <source>invoices draft credit</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>rechnungen entwurf entwürfe gutschriften</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>kunden</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>zahlungen</translation>
    </message>
    <message>
        <source>bank lines movements</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>bank kontoumsätze umsätze</translation>
    </message>
</context>
<context>
    <name>quittance::ParameterBar</name>
    <message>
        <source>Now</source>
        <comment>as the book is known now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>To da&amp;y</source>
        <translation>Bis &amp;Tag</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation>&amp;Nach Stand vom</translation>
    </message>
    <message>
        <source>By perio&amp;d</source>
        <translation>Nach &amp;Zeitraum</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;Stichtag</translation>
    </message>
</context>
<context>
    <name>quittance::PartField</name>
    <message>
        <source>&amp;Ask for a part</source>
        <translation>Teilb&amp;etrag anfordern</translation>
    </message>
    <message>
        <source>Amount the link asks for, %1</source>
        <translation>Betrag, den der Link anfordert, %1</translation>
    </message>
</context>
<context>
    <name>quittance::PassphraseDialog</name>
    <message>
        <source>Use a passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It seals the keys and passwords of this book in a file beside it, and is asked for once at each start. Nobody can recover it: write it down, and keep the recovery key of the book as well.</source>
        <translation>Sie versiegelt die Schlüssel und Passwörter dieses Buchs in einer Datei daneben und wird bei jedem Start einmal erfragt. Niemand kann sie wiederherstellen: Schreiben Sie sie auf, und bewahren Sie auch den Wiederherstellungsschlüssel des Buchs auf.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Bisherige</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>At least %1 characters, and not always the same. Four words that do not belong together are easy to remember.</source>
        <translation>Mindestens %1 Zeichen, und nicht immer dieselben. Vier Wörter, die nicht zusammengehören, merkt man sich leicht.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Mittel. Noch ein Wort macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>quittance::PayByField</name>
    <message>
        <source>Payment page</source>
        <translation>Zahlungsseite</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>What the invoice says</source>
        <translation>Wie auf der Rechnung</translation>
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
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation>Sort Code</translation>
    </message>
    <message>
        <source>Routing number</source>
        <translation>Routing Number</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT-Code</translation>
    </message>
    <message>
        <source>CLABE</source>
        <translation>CLABE</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Bankleitzahl</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Zahlungsseite</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Page to pay at once</source>
        <translation>Seite zur Sofortzahlung</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>%1 fehlen noch</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 of the customer wait at %2 and pay nothing yet.</source>
        <translation>%1 des Kunden warten bei %2 und begleichen noch nichts.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Filialnummer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Betrag: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>quittance::PayerDialog</name>
    <message>
        <source>&amp;Record payment…</source>
        <translation>Zahlung &amp;erfassen…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>&amp;Who paid?</source>
        <translation>&amp;Wer hat bezahlt?</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>Wer hat bezahlt?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentPane</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Rückbelastet</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>Auf der Bank</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentWindow</name>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Zuordnen…</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message>
        <source>Payout %1, at the bank on %2</source>
        <comment>id, day</comment>
        <translation>Auszahlung %1, auf der Bank am %2</translation>
    </message>
    <message>
        <source>Payout %1</source>
        <comment>id</comment>
        <translation>Auszahlung %1</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>number of an invoice, how many more</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Gebühr des Anbieters</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net, after the fee</source>
        <translation>Netto, nach Gebühr</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Abgezogen</translation>
    </message>
    <message>
        <source>Withdrawn for the dispute</source>
        <translation>Wegen der Anfechtung abgezogen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Pays these invoices</source>
        <translation>Bezahlt diese Rechnungen</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payout that brought it to the bank</source>
        <translation>Auszahlung, mit der es zur Bank kam</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Erstatten… (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>Nichts ist angefochten.</translation>
    </message>
    <message>
        <source>A payment whose payer asks for the money back stands here until that is decided.</source>
        <translation>Eine Zahlung, deren Zahler das Geld zurückverlangt, steht hier, bis darüber entschieden ist.</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation>%1, Gebühr %2</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Unbekannter Zahler</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Zahlungen filtern</translation>
    </message>
    <message>
        <source>Part of a name, a method or a number it pays, or an amount (Ctrl+F)</source>
        <translation>Teil eines Namens, einer Zahlungsart oder einer bezahlten Nummer oder ein Betrag (Strg+F)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Was der Zahler angegeben hat</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>They appear here by themselves once Stripe or PayPal is connected, or when you record one.</source>
        <translation>Sie erscheinen hier von selbst, sobald Stripe oder PayPal verbunden ist, oder wenn Sie eine erfassen.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unallocated, pays no invoice yet</source>
        <translation>Nicht zugeordnet, bezahlt noch keine Rechnung</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Nachweise…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Was für die Antwort zu sammeln ist, und was das Buch davon hat</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutDetail</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Word there</source>
        <translation>Wort dort</translation>
    </message>
    <message>
        <source>The provider&apos;s own word</source>
        <translation>Bezeichnung beim Anbieter</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Choose a payout to see what it is made of.</source>
        <translation>Wählen Sie eine Auszahlung, um zu sehen, woraus sie besteht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Lines of the payout</source>
        <translation>Posten der Auszahlung</translation>
    </message>
    <message>
        <source>%1 · at the bank on %2</source>
        <comment>provider, day</comment>
        <translation>%1 · auf der Bank am %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Open it in the browser, at %1</source>
        <translation>Im Browser öffnen, bei %1</translation>
    </message>
    <message>
        <source>all explained</source>
        <translation>alles erklärt</translation>
    </message>
    <message>
        <source>shown, booked nowhere</source>
        <translation>angezeigt, nirgends gebucht</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>of all lines</source>
        <translation>aller Posten</translation>
    </message>
    <message>
        <source>They add up to it.</source>
        <translation>Sie ergeben die Summe.</translation>
    </message>
    <message>
        <source>%1 remain that they do not cover.</source>
        <translation>%1 bleiben ungedeckt.</translation>
    </message>
    <message>
        <source>A proposal: what became available since the payout before. %1 It is shown, and booked nowhere.</source>
        <translation>Ein Vorschlag: was seit der vorigen Auszahlung verfügbar wurde. %1 Er wird angezeigt und nirgends gebucht.</translation>
    </message>
    <message>
        <source>Asking %1 what it probably consists of…</source>
        <translation>%1 wird gefragt, woraus sie vermutlich besteht…</translation>
    </message>
    <message>
        <source>%1 · arrives %2</source>
        <comment>provider, day</comment>
        <translation>%1 · Eingang %2</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutLineDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Match payout by hand</source>
        <translation>Auszahlung von Hand abgleichen</translation>
    </message>
    <message>
        <source>%1, %2, arrives %3</source>
        <comment>provider, amount, day</comment>
        <translation>%1, %2, Eingang %3</translation>
    </message>
    <message>
        <source>Movements of this amount</source>
        <translation>Umsätze über diesen Betrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Movements of exactly this amount that wait. Choose the one it arrived with.</source>
        <translation>Wartende Umsätze über genau diesen Betrag. Wählen Sie den, mit dem sie eingegangen ist.</translation>
    </message>
    <message>
        <source>No movement of exactly %1 waits.</source>
        <translation>Kein Umsatz über genau %1 wartet.</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statement of these days.</source>
        <translation>Importieren Sie den Kontoauszug dieser Tage.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Abgleichen (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutText</name>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 tells what it is made of once it is done.</source>
        <translation>%1 teilt mit, woraus sie besteht, sobald sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 does not tell what a payout made by hand consists of.</source>
        <translation>%1 teilt nicht mit, woraus eine von Hand ausgelöste Auszahlung besteht.</translation>
    </message>
    <message>
        <source>What %1 told does not add up to it. The rest is shown, and booked nowhere.</source>
        <translation>Was %1 mitgeteilt hat, ergibt nicht die Summe. Der Rest wird angezeigt und nirgends gebucht.</translation>
    </message>
    <message>
        <source>The bank sent it back. The money is at %1 again.</source>
        <translation>Die Bank hat sie zurückgesendet. Das Geld ist wieder bei %1.</translation>
    </message>
    <message>
        <source>The bank sent it back: %2. The money is at %1 again.</source>
        <translation>Die Bank hat sie zurückgesendet: %2. Das Geld ist wieder bei %1.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Anfechtung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 Zahlung</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
    <message>
        <source>%1 refund</source>
        <translation>%1 Erstattung</translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation>%1 Erstattungen</translation>
    </message>
    <message>
        <source>%1 dispute</source>
        <translation>%1 Anfechtung</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 Anfechtungen</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>%1 Gebühr</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 Gebühren</translation>
    </message>
    <message>
        <source>%1 adjustment</source>
        <translation>%1 Korrektur</translation>
    </message>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 Korrekturen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Anfechtungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Kontoumsatz</translation>
    </message>
    <message>
        <source>Refunds %1, disputes %2, adjustments %3</source>
        <translation>Erstattungen %1, Anfechtungen %2, Korrekturen %3</translation>
    </message>
    <message>
        <source>Explained in full; on its way to the bank.</source>
        <translation>Vollständig erklärt; unterwegs zur Bank.</translation>
    </message>
    <message>
        <source>Explained in full.</source>
        <translation>Vollständig erklärt.</translation>
    </message>
    <message>
        <source>Payouts that failed count in no sum.</source>
        <translation>Fehlgeschlagene Auszahlungen zählen in keiner Summe.</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsAtBank</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Eingang auf der Bank</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Kontoumsatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Payouts at the bank</source>
        <translation>Auszahlungen auf der Bank</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Match what is certain</source>
        <translation>Sichere abgleichen</translation>
    </message>
    <message>
        <source>Payouts whose own name, or whose provider, stands in the bank&apos;s text</source>
        <translation>Auszahlungen, deren eigener Name oder deren Anbieter im Text der Bank steht</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Von Hand abgleichen…</translation>
    </message>
    <message>
        <source>Match 1 payout</source>
        <translation>1 Auszahlung abgleichen</translation>
    </message>
    <message>
        <source>Match %1 payouts</source>
        <translation>%1 Auszahlungen abgleichen</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Noch keine Auszahlungen.</translation>
    </message>
    <message>
        <source>Every payout is explained, and the bank has what should be there.</source>
        <translation>Jede Auszahlung ist erklärt, und auf der Bank ist, was dort sein sollte.</translation>
    </message>
    <message>
        <source>1 payout leaves a question.</source>
        <translation>1 Auszahlung wirft eine Frage auf.</translation>
    </message>
    <message>
        <source>%1 payouts leave a question.</source>
        <translation>%1 Auszahlungen werfen eine Frage auf.</translation>
    </message>
    <message>
        <source>No statements of a bank are read</source>
        <translation>Es werden keine Kontoauszüge eingelesen</translation>
    </message>
    <message>
        <source>Its movement is known. Undo that in Reconcile first</source>
        <translation>Ihr Umsatz ist bekannt. Machen Sie das zuerst unter Abgleich rückgängig</translation>
    </message>
    <message>
        <source>Say which movement of the bank it arrived with (M)</source>
        <translation>Angeben, mit welchem Umsatz der Bank sie eingegangen ist (M)</translation>
    </message>
    <message>
        <source>Matched: the payout of %1.</source>
        <translation>Abgeglichen: die Auszahlung von %1.</translation>
    </message>
    <message>
        <source>1 payout was matched.</source>
        <translation>1 Auszahlung wurde abgeglichen.</translation>
    </message>
    <message>
        <source>%1 payouts were matched.</source>
        <translation>%1 Auszahlungen wurden abgeglichen.</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Erstatt., Anfechtung</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Erstattungen, Anfechtungen und Korrekturen</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Eingang auf der Bank</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Erstatt., Anfechtung</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Erstattungen, Anfechtungen und Korrekturen</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Noch keine Auszahlungen.</translation>
    </message>
    <message>
        <source>What Stripe or PayPal sends to your bank appears here by itself, explained line by line.</source>
        <translation>Was Stripe oder PayPal an Ihre Bank sendet, erscheint hier von selbst, Posten für Posten erklärt.</translation>
    </message>
    <message>
        <source>Filter payouts</source>
        <translation>Auszahlungen filtern</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Teil dessen, was in einer der Spalten steht (Strg+F)</translation>
    </message>
    <message>
        <source>No line of the bank is matched to it yet</source>
        <translation>Noch ist ihr kein Kontoumsatz zugeordnet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Kontoumsatz</translation>
    </message>
    <message>
        <source>Line of the bank it arrived with</source>
        <translation>Kontoumsatz, mit dem sie ankam</translation>
    </message>
</context>
<context>
    <name>quittance::PermissionText</name>
    <message>
        <source>sending payment links</source>
        <translation>Zahlungslinks senden</translation>
    </message>
    <message>
        <source>pages on which a customer pays at once or saves a card</source>
        <translation>Seiten, auf denen ein Kunde sofort bezahlt oder eine Karte speichert</translation>
    </message>
    <message>
        <source>bank transfers, charging saved cards, learning what was paid</source>
        <translation>Überweisungen, gespeicherte Karten belasten, erfahren, was bezahlt wurde</translation>
    </message>
    <message>
        <source>saving and removing cards</source>
        <translation>Karten speichern und entfernen</translation>
    </message>
    <message>
        <source>knowing a customer at Stripe, and the money that waits there for them</source>
        <translation>einen Kunden bei Stripe kennen und das Geld, das dort für ihn wartet</translation>
    </message>
    <message>
        <source>the page where customers look after their cards</source>
        <translation>die Seite, auf der Kunden ihre Karten verwalten</translation>
    </message>
    <message>
        <source>paying money back</source>
        <translation>Geld erstatten</translation>
    </message>
    <message>
        <source>seeing disputes</source>
        <translation>Anfechtungen sehen</translation>
    </message>
    <message>
        <source>learning what was paid</source>
        <translation>erfahren, was bezahlt wurde</translation>
    </message>
    <message>
        <source>explaining payouts and fees</source>
        <translation>Auszahlungen und Gebühren erklären</translation>
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
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <comment>of a bank&apos;s file</comment>
        <translation>Eintrag %1</translation>
    </message>
</context>
<context>
    <name>quittance::PrimaryAction</name>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Zahlungslink senden</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Erinnerung senden</translation>
    </message>
    <message>
        <source>Send link for the rest</source>
        <translation>Link für den Rest senden</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Zahlung anzeigen</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Anfechtung öffnen</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Quittung senden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>quittance::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>%1 is what is printed: &quot;Overdue invoices&quot;</extracomment>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
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
        <translation>Sehen Sie sich dies vor dem Ausstellen an</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Muss berichtigt werden</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin: %1</translation>
    </message>
</context>
<context>
    <name>quittance::ProviderActions</name>
    <message>
        <source>Who is this?…</source>
        <translation>Wer ist das?…</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Rückkehrseite festlegen…</translation>
    </message>
    <message>
        <source>%1 is linked with %2 at %3.</source>
        <comment>customer, id at the provider, provider</comment>
        <translation>%1 ist bei %3 mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>Return page saved.</source>
        <translation>Rückkehrseite gespeichert.</translation>
    </message>
    <message>
        <source>Asking for a page on which %1 is paid…</source>
        <translation>Eine Seite, auf der %1 bezahlt wird, wird angefordert…</translation>
    </message>
    <message>
        <source>No page for %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>Noch keine Seite für %1. %2</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Postausgang anzeigen</translation>
    </message>
    <message>
        <source>The page on which %1 is paid is open in the browser.</source>
        <translation>Die Seite, auf der %1 bezahlt wird, ist im Browser geöffnet.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Asking for a payment link of %1…</source>
        <translation>Zahlungslink für %1 wird angefordert…</translation>
    </message>
    <message>
        <source>No payment link of %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>Noch kein Zahlungslink für %1. %2</translation>
    </message>
</context>
<context>
    <name>quittance::QuitDialog</name>
    <message>
        <source>Quit Quittance</source>
        <translation>Quittance beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are being sent.</source>
        <translation>
            <numerusform>%n E-Mail wird gerade gesendet.</numerusform>
            <numerusform>%n E-Mails werden gerade gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are being sent.</source>
        <comment>mails, links, charges, refunds</comment>
        <translation>
            <numerusform>%n Vorgang wird gerade gesendet.</numerusform>
            <numerusform>%n Vorgänge werden gerade gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cut off now is looked at again at the next start; a mail may then be uncertain.</source>
        <translation>Was jetzt abgebrochen wird, wird beim nächsten Start wieder geprüft; eine E-Mail kann dann ungewiss sein.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>Quit &amp;after them</source>
        <translation>&amp;Danach beenden</translation>
    </message>
</context>
<context>
    <name>quittance::ReasonDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>currency, the most there is</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>quittance::RecipientField</name>
    <message>
        <source>Several addresses are divided by commas.</source>
        <translation>Mehrere Adressen werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Add somebody (Alt+Down)</source>
        <translation>Jemanden hinzufügen (Alt+Runter)</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcilePage</name>
    <message>
        <source>%1 of %2</source>
        <comment>amount, payer</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>an unknown payer</source>
        <translation>einem unbekannten Zahler</translation>
    </message>
    <message>
        <source>Movements of the bank</source>
        <translation>Umsätze der Bank</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation>Kontoauszug importieren…</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file: camt, MT940, OFX or CSV; or drop it here (Ctrl+Shift+B)</source>
        <translation>Datei einer Bank einlesen: camt, MT940, OFX oder CSV; oder hier ablegen (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Payouts…</source>
        <translation>Auszahlungen…</translation>
    </message>
    <message>
        <source>Which movement each payout arrived with</source>
        <translation>Mit welchem Umsatz jede Auszahlung eingegangen ist</translation>
    </message>
    <message>
        <source>Close month…</source>
        <translation>Monat abschließen…</translation>
    </message>
    <message>
        <source>The checklist of a month</source>
        <translation>Die Prüfliste eines Monats</translation>
    </message>
    <message>
        <source>Book what is certain…</source>
        <translation>Sichere buchen…</translation>
    </message>
    <message>
        <source>A list of all that is certain; it is booked without asking for each</source>
        <translation>Eine Liste aller sicheren Umsätze; sie werden ohne einzelne Rückfrage gebucht</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Also what is matched, set aside or replaced</source>
        <translation>Auch Zugeordnetes, Beiseitegelegtes und Ersetztes</translation>
    </message>
    <message>
        <source>Filter movements</source>
        <translation>Umsätze filtern</translation>
    </message>
    <message>
        <source>Nothing to match.</source>
        <translation>Nichts abzugleichen.</translation>
    </message>
    <message>
        <source>Import a statement of your bank, and what it may pay is looked for here.</source>
        <translation>Importieren Sie einen Kontoauszug Ihrer Bank; was er bezahlen kann, wird hier gesucht.</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>Beiseitegelegt: %1.</translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation>Es ist dasselbe Geld und zählt einmal.</translation>
    </message>
    <message>
        <source>It counts on its own.</source>
        <translation>Es zählt für sich.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>Beim Durchsehen zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Zurückgenommen. Der Umsatz wartet wieder.</translation>
    </message>
    <message>
        <source>Nothing is certain enough to be booked without asking.</source>
        <translation>Nichts ist sicher genug, um ohne Rückfrage gebucht zu werden.</translation>
    </message>
    <message>
        <source>1 movement was booked.</source>
        <translation>1 Umsatz wurde gebucht.</translation>
    </message>
    <message>
        <source>%1 movements were booked.</source>
        <translation>%1 Umsätze wurden gebucht.</translation>
    </message>
    <message>
        <source>%1 %2 were not.</source>
        <comment>so many were booked, so many not</comment>
        <translation>%1 Nicht gebucht: %2.</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Unser Konto</translation>
    </message>
    <message>
        <source>Line ref</source>
        <translation>Bankreferenz</translation>
    </message>
    <message>
        <source>The bank&apos;s own name of the movement</source>
        <translation>Bezeichnung der Bank für den Umsatz</translation>
    </message>
    <message>
        <source>Nothing to match. Last statement: %1.</source>
        <extracomment>%1 is a day: &quot;12 Nov&quot;</extracomment>
        <translation>Nichts abzugleichen. Letzter Kontoauszug: %1.</translation>
    </message>
    <message>
        <source>Part of a payer, a text or a reference, or an amount (Ctrl+F)</source>
        <translation>Teil eines Zahlers, eines Textes oder einer Referenz oder ein Betrag (Strg+F)</translation>
    </message>
    <message>
        <source>%1, sum exact</source>
        <comment>numbers of invoices</comment>
        <translation>%1, Summe exakt</translation>
    </message>
    <message>
        <source>Matched: %1. %2.</source>
        <comment>amount and payer, what it is</comment>
        <translation>Abgeglichen: %1. %2.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>the reason why a movement was set aside</extracomment>
        <translation>Ignoriert</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcileText</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>Doppelt?</translation>
    </message>
    <message>
        <source>Partly matched</source>
        <translation>Teils zugeordnet</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 Kontoauszug</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 Kontoauszüge</translation>
    </message>
    <message>
        <source>%1 movement</source>
        <translation>%1 Umsatz</translation>
    </message>
    <message>
        <source>%1 movements</source>
        <translation>%1 Umsätze</translation>
    </message>
    <message>
        <source>%1 that is not booked yet was left out</source>
        <translation>%1 noch nicht gebuchter wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 that are not booked yet were left out</source>
        <translation>%1 noch nicht gebuchte wurden ausgelassen</translation>
    </message>
    <message>
        <source>Booking day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Unser Konto</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Zahler oder Empfänger</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>Their bank</source>
        <translation>Bank der Gegenseite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>Referenz des Zahlers</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Referenz der Bank</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Booked or not</source>
        <translation>Gebucht oder nicht</translation>
    </message>
</context>
<context>
    <name>quittance::RecordPaymentDialog</name>
    <message>
        <source>Record payment</source>
        <translation>Zahlung erfassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>&amp;Write off a small rest that is then open</source>
        <translation>Dann offenen Kleinbetrag aus&amp;buchen</translation>
    </message>
    <message>
        <source>A&amp;nother customer pays this</source>
        <translation>Ein &amp;anderer Kunde zahlt dies</translation>
    </message>
    <message>
        <source>The money is theirs, and so is what is left of it. It pays the invoices of %1 above; both statements show that as a settlement.</source>
        <translation>Das Geld gehört jenem Kunden, ebenso was davon übrig bleibt. Es begleicht die Rechnungen von %1 oben; beide Kundenkontoauszüge weisen das als Verrechnung aus.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Optional, if it is not the customer</source>
        <translation>Optional, falls es nicht der Kunde ist</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Optional, as on the bank statement</source>
        <translation>Optional, wie auf dem Kontoauszug</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 erfassen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>A payment of the same amount, day and customer exists. Record this one only if money came twice.</source>
        <translation>Es gibt schon eine Zahlung mit gleichem Betrag, Tag und Kunden. Erfassen Sie diese nur, wenn das Geld zweimal eingegangen ist.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>a bank account</comment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>quittance::RecordWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a command does, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show in the &amp;main window</source>
        <translation>Im &amp;Hauptfenster anzeigen</translation>
    </message>
    <message>
        <source>&amp;Journal of this item</source>
        <translation>&amp;Journal zu diesem Datensatz</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
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
        <translation>Wiederherstellungsschlüssel erstellen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It is shown once. Print it or write it down, and keep it away from this computer. Whoever has it and a copy of the book can read what is sealed in it.</source>
        <translation>Er wird einmal gezeigt. Drucken Sie ihn oder schreiben Sie ihn ab, und bewahren Sie ihn fern von diesem Computer auf. Wer ihn und eine Kopie des Buchs hat, kann lesen, was darin versiegelt ist.</translation>
    </message>
    <message>
        <source>Last two groups</source>
        <translation>Letzte zwei Gruppen</translation>
    </message>
    <message>
        <source>Type them from the paper: then the key counts. A key made before opens only copies made before.</source>
        <translation>Tippen Sie sie vom Papier ab: Dann gilt der Schlüssel. Ein früherer öffnet nur frühere Kopien.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Diesen Schlüssel behalten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;sichern…</translation>
    </message>
    <message>
        <source>Recovery key of the Quittance book “%1”
%2

%3

It opens the sealed parts of this book and of its copies on a computer whose keychain does not know them: Settings, Backup, Enter a recovery key. Keep this away from the computer and from the copies.</source>
        <extracomment>%1 is a company, %2 a day, %3 the key</extracomment>
        <translation>Wiederherstellungsschlüssel des Quittance-Buchs „%1“
%2

%3

Er öffnet die versiegelten Teile dieses Buchs und seiner Kopien auf einem Computer, dessen Schlüsselbund sie nicht kennt: Einstellungen, Sicherung, Wiederherstellungsschlüssel eingeben. Bewahren Sie dies fern vom Computer und von den Kopien auf.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel sichern</translation>
    </message>
    <message>
        <source>Recovery key of %1.txt</source>
        <translation>Wiederherstellungsschlüssel vom %1.txt</translation>
    </message>
    <message>
        <source>The key is at %1. Move it to another place than the copies.</source>
        <translation>Der Schlüssel liegt unter %1. Bringen Sie ihn an einen anderen Ort als die Kopien.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>quittance::RecoveryKeyPart</name>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>Wiederherstellungsschlüssel e&amp;rstellen…</translation>
    </message>
    <message>
        <source>&amp;Enter a recovery key…</source>
        <translation>Wiederherstellungsschlüssel &amp;eingeben…</translation>
    </message>
    <message>
        <source>The paper of %1 opens this book.</source>
        <comment>time</comment>
        <translation>Das Papier vom %1 öffnet dieses Buch.</translation>
    </message>
    <message>
        <source>No recovery key yet. Without it, what is sealed is lost with this computer.</source>
        <translation>Noch kein Wiederherstellungsschlüssel. Ohne ihn ist mit diesem Computer verloren, was versiegelt ist.</translation>
    </message>
    <message>
        <source>The key on the paper counts from now on. Save a copy of the book, so that it opens that, too.</source>
        <translation>Der Schlüssel auf dem Papier gilt ab jetzt. Sichern Sie eine Kopie des Buchs, damit er auch diese öffnet.</translation>
    </message>
    <message>
        <source>The key fits. The keychain of this computer now has the key of this book.</source>
        <translation>Der Schlüssel passt. Der Schlüsselbund dieses Computers hat jetzt den Schlüssel dieses Buchs.</translation>
    </message>
    <message>
        <source>The key fits. The keychain cannot be used, so the sealed parts are open until Quittance closes.</source>
        <translation>Der Schlüssel passt. Der Schlüsselbund ist nicht benutzbar; die versiegelten Teile sind offen, bis Quittance schließt.</translation>
    </message>
    <message>
        <source>The key fits. It is with the other keys of this book now, sealed with your passphrase.</source>
        <translation>Der Schlüssel passt. Er liegt nun bei den anderen Schlüsseln dieses Buchs, versiegelt mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The key fits. The keys of this book are locked, so the sealed parts are open until Quittance closes.</source>
        <translation>Der Schlüssel passt. Die Schlüssel dieses Buchs sind gesperrt; die versiegelten Teile sind offen, bis Quittance schließt.</translation>
    </message>
</context>
<context>
    <name>quittance::RefundDialog</name>
    <message>
        <source>Open on %1 after the refund</source>
        <translation>Offen bei %1 nach der Erstattung</translation>
    </message>
    <message>
        <source>Left after the refund</source>
        <translation>Rest nach der Erstattung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Gebucht am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  höchstens %2</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>None: you pay it back yourself, and this books it</source>
        <translation>Keiner: Sie zahlen selbst zurück, und dies bucht es</translation>
    </message>
    <message>
        <source>%1 sends the money back the way it came.</source>
        <translation>%1 sendet das Geld auf demselben Weg zurück.</translation>
    </message>
    <message>
        <source>Quittance moves no money here.</source>
        <translation>Quittance bewegt hier kein Geld.</translation>
    </message>
    <message>
        <source>%1 is open again by this amount; a credit note closes it.</source>
        <translation>%1 ist um diesen Betrag wieder offen; eine Gutschrift schließt ihn.</translation>
    </message>
    <message>
        <source>The customer is told nothing.</source>
        <translation>Der Kunde erfährt nichts davon.</translation>
    </message>
    <message>
        <source>&amp;Tell by mail</source>
        <translation>Per E-Mail &amp;mitteilen</translation>
    </message>
    <message>
        <source>Tell the customer by mail</source>
        <translation>Dem Kunden per E-Mail mitteilen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Credit &amp;note instead…</source>
        <translation>Stattdessen &amp;Gutschrift…</translation>
    </message>
    <message>
        <source>The invoice stays paid; what the note is over becomes credit, to be used or paid back</source>
        <translation>Die Rechnung bleibt bezahlt; der Betrag der Gutschrift wird Guthaben, das verwendet oder ausgezahlt werden kann</translation>
    </message>
    <message>
        <source>Paid of %1 after the refund</source>
        <translation>Bezahlt bei %1 nach der Erstattung</translation>
    </message>
    <message>
        <source>Refund %1 when online</source>
        <comment>amount</comment>
        <translation>%1 erstatten, sobald online</translation>
    </message>
    <message>
        <source>Fee not returned by %1: %2</source>
        <comment>provider, amount</comment>
        <translation>Von %1 nicht erstattete Gebühr: %2</translation>
    </message>
    <message>
        <source>The customer gets a statement of account that tells of it, once the money is paid back.</source>
        <translation>Der Kunde erhält einen Kundenkontoauszug, der dies ausweist, sobald das Geld erstattet ist.</translation>
    </message>
</context>
<context>
    <name>quittance::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Nobody is reminded by itself: a reminder is written, looked at and sent by a person, and only of what is overdue and not disputed.</source>
        <translation>Niemand wird von selbst erinnert: Eine Erinnerung wird von einer Person geschrieben, geprüft und gesendet, und nur zu Überfälligem, das nicht angefochten ist.</translation>
    </message>
    <message>
        <source>May be short of</source>
        <translation>Darf fehlen</translation>
    </message>
    <message>
        <source>Days between two</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>So long nobody is reminded of the same invoice again.</source>
        <translation>So lange wird niemand erneut an dieselbe Rechnung erinnert.</translation>
    </message>
    <message>
        <source>Who pays that much less may be let off when the payment is recorded, and is not reminded. In another currency the same digits count: 1.00 EUR is 1.00 USD, and 100 JPY.</source>
        <translation>Wer so viel zu wenig zahlt, dem kann der Rest beim Erfassen der Zahlung erlassen werden, und er wird nicht erinnert. In einer anderen Währung gelten dieselben Ziffern: 1,00 EUR sind 1,00 USD und 100 JPY.</translation>
    </message>
</context>
<context>
    <name>quittance::RepeatDialog</name>
    <message>
        <source>Repeat invoice</source>
        <translation>Rechnung wiederholen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Zuerst am</translation>
    </message>
    <message>
        <source>The days of all others are counted from it</source>
        <translation>Die Tage aller weiteren werden davon gezählt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>days from the day of issue; empty: as agreed with the customer</source>
        <translation>Tagen ab Ausstellung; leer: wie mit dem Kunden vereinbart</translation>
    </message>
    <message>
        <source>The period that begins on the day</source>
        <translation>Der Zeitraum, der an dem Tag beginnt</translation>
    </message>
    <message>
        <source>The period that ended before it</source>
        <translation>Der Zeitraum, der davor endete</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Drafts are made ready on these days; nothing is issued or sent by itself. In items, descriptions and note, {period}, {month}, {year}, {from} and {to} are filled in.</source>
        <translation>Entwürfe werden an diesen Tagen vorbereitet; nichts wird von selbst ausgestellt oder gesendet. In Artikeln, Beschreibungen und Bemerkung werden {period}, {month}, {year}, {from} und {to} ausgefüllt.</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Drafts in all</source>
        <translation>Entwürfe insgesamt</translation>
    </message>
    <message>
        <source>The next days show here once all fields can be read.</source>
        <translation>Die nächsten Tage stehen hier, sobald alle Felder lesbar sind.</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every 1</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <comment>every 1</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <comment>every 1</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>every 1</comment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <comment>every 1</comment>
        <translation>Jahr</translation>
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
        <translation>Kein Tag ist übrig.</translation>
    </message>
    <message>
        <source>More than %1 are due already. Choose a later first day.</source>
        <translation>Mehr als %1 sind schon fällig. Wählen Sie einen späteren ersten Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n due already: made ready at once.</source>
        <translation>
            <numerusform>%n schon fällig: wird sofort vorbereitet.</numerusform>
            <numerusform>%n schon fällig: werden sofort vorbereitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>Then it is over.</source>
        <translation>Dann ist Schluss.</translation>
    </message>
</context>
<context>
    <name>quittance::ReportKind</name>
    <message>
        <source>Ageing</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>Ageing by customer</source>
        <translation>Altersstruktur nach Kunden</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kundenkontoauszug</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>USt nach Steuersatz</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Zahlungen nach Zahlungsart</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Forderungslaufzeit (DSO)</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Größte Schuldner</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
</context>
<context>
    <name>quittance::ReportText</name>
    <message>
        <source>Ageing</source>
        <translation>Altersstruktur</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>USt nach Steuersatz</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Zahlungen nach Zahlungsart</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Forderungslaufzeit (DSO)</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Größte Schuldner</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Kundenguthaben</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungspositionen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Nummernkreise</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Web-Domain</translation>
    </message>
    <message>
        <source>DSO in days</source>
        <translation>DSO in Tagen</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>Währung der Gebühr</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last issued on</source>
        <translation>Zuletzt ausgestellt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Älteste Fälligkeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungs-ID</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>ID dort</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Rückbelastet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nummernkreis</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>Ursprüngliche Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Voided on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Zahlung rückbelastet</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Erstattung zurück</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Write-off reversed</source>
        <translation>Ausbuchung zurückgenommen</translation>
    </message>
    <message>
        <source>Settled with another customer</source>
        <translation>Mit anderem Kunden verrechnet</translation>
    </message>
    <message>
        <source>%1: current %2, 1–30 days %3, 31–60 days %4, 61–90 days %5, 90+ days %6, credit %7</source>
        <translation>%1: nicht fällig %2, 1–30 Tage %3, 31–60 Tage %4, 61–90 Tage %5, 90+ Tage %6, Guthaben %7</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, as it was known on %2</source>
        <translation>%1, nach dem Stand vom %2</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kundenkontoauszug</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter of a year: its number, the year</comment>
        <translation>Q%1 %2</translation>
    </message>
</context>
<context>
    <name>quittance::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>currency</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>Für welchen Kunden?</translation>
    </message>
    <message>
        <source>Choose a customer above.</source>
        <translation>Wählen Sie oben einen Kunden.</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Nichts an diesen Tagen.</translation>
    </message>
    <message>
        <source>Other days or currencies may have some.</source>
        <translation>Andere Tage oder Währungen können etwas enthalten.</translation>
    </message>
</context>
<context>
    <name>quittance::ReturnPageDialog</name>
    <message>
        <source>Set return page</source>
        <translation>Rückkehrseite festlegen</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Rückkehrseite</translation>
    </message>
    <message>
        <source>Where customers go from the provider&apos;s pages</source>
        <translation>Wohin Kunden von den Seiten des Anbieters gelangen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened. Empty takes it back.</source>
        <translation>Eine eigene Seite, die dem Kunden dankt. Seiten zur Sofortzahlung und zum Speichern einer Karte führen dorthin zurück; ohne sie werden diese nicht geöffnet. Leer nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>quittance::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Slips happen. Here is what holds them up before they leave the house or reach a closed month.</source>
        <translation>Versehen kommen vor. Hier steht, was sie aufhält, bevor sie das Haus verlassen oder einen abgeschlossenen Monat erreichen.</translation>
    </message>
    <message>
        <source>Hold mails for</source>
        <translation>E-Mails anhalten für</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>Zweite Person über</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who voids, writes off or refunds more only asks for it, and somebody else decides. -1 is never.</source>
        <translation>Ganze Einheiten der Belegwährung. Wer mehr storniert, ausbucht oder erstattet, beantragt es nur, und jemand anderes entscheidet. -1 heißt nie.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>&amp;Book movements that are certain by themselves</source>
        <translation>Sichere Umsätze von selbst &amp;buchen</translation>
    </message>
    <message>
        <source>Locked days</source>
        <translation>Gesperrte Tage</translation>
    </message>
    <message>
        <source>Locked through</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Nothing is booked on or before that day any more. The reason stands in the journal.</source>
        <translation>Bis einschließlich dieses Tages wird nichts mehr gebucht. Der Grund steht im Journal.</translation>
    </message>
    <message>
        <source>Lock through this day</source>
        <translation>Bis zu diesem Tag sperren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Many mails</source>
        <translation>Viele E-Mails</translation>
    </message>
    <message>
        <source>From so many on, sending asks for their count to be typed.</source>
        <translation>Ab dieser Zahl ist sie vor dem Senden einzugeben.</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Seconds, 0 to 60. So long “Undo send” takes back what was sent, and “Undo” what a CRM is to be told.</source>
        <translation>Sekunden, 0 bis 60. So lange nimmt „Nicht senden“ Gesendetes zurück und „Rückgängig“, was an ein CRM gehen soll.</translation>
    </message>
    <message>
        <source>Type amounts above</source>
        <translation>Betrag eintippen über</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who issues, charges, refunds, credits, voids or writes off more types the amount first. 0 is never.</source>
        <translation>Ganze Einheiten der Belegwährung. Wer mehr ausstellt, belastet, erstattet, gutschreibt, storniert oder ausbucht, tippt zuvor den Betrag ein. 0 heißt nie.</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>quittance::SamplePanel</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Try with a sample book</source>
        <translation>Mit Beispielbuch probieren</translation>
    </message>
    <message>
        <source>A made-up company with a year behind it. Nobody outside is asked or written to, so you can try everything.</source>
        <translation>Eine erfundene Firma mit einem Jahr Geschäft. Niemand draußen wird gefragt oder angeschrieben; Sie können also alles ausprobieren.</translation>
    </message>
    <message>
        <source>Stop making the sample book (Esc)</source>
        <translation>Erstellen des Beispielbuchs stoppen (Esc)</translation>
    </message>
    <message>
        <source>12 customers in nine countries</source>
        <translation>12 Kunden in neun Ländern</translation>
    </message>
    <message>
        <source>100 invoices in EUR and USD, some late</source>
        <translation>100 Rechnungen in EUR und USD, einige überfällig</translation>
    </message>
    <message>
        <source>Payments on time, in part and too much</source>
        <translation>Zahlungen pünktlich, in Teilen und zu hoch</translation>
    </message>
    <message>
        <source>A credit note, drafts and lines of the bank</source>
        <translation>Eine Gutschrift, Entwürfe und Kontoumsätze</translation>
    </message>
    <message>
        <source>It is on this computer already and opens as you left it. File, Remove the sample book takes it away.</source>
        <translation>Es ist schon auf diesem Computer und öffnet sich, wie Sie es verlassen haben. Datei, Beispielbuch entfernen nimmt es wieder weg.</translation>
    </message>
    <message>
        <source>It is a book of its own and takes a few seconds to make. File, Remove the sample book takes it away in one step.</source>
        <translation>Es ist ein eigenes Buch; das Erstellen dauert einige Sekunden. Datei, Beispielbuch entfernen nimmt es in einem Schritt wieder weg.</translation>
    </message>
    <message>
        <source>Making the sample book…</source>
        <translation>Das Beispielbuch wird erstellt…</translation>
    </message>
    <message>
        <source>Making the sample book: %1 of %2</source>
        <extracomment>how many steps are done</extracomment>
        <translation>Das Beispielbuch wird erstellt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>quittance::SavedViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” comes with the program. Choose another name.</source>
        <translation>„%1“ gehört zum Programm. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>Link seit 7 Tagen unbezahlt</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleActions</name>
    <message>
        <source>%1 from %2 on a draft is made ready.</source>
        <comment>every month, day</comment>
        <translation>%1 ab %2 wird ein Entwurf vorbereitet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>Weitere erstellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleText</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Alle %1 Tage</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Alle %1 Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Alle %1 Monate</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Every %1 quarters</source>
        <translation>Alle %1 Quartale</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Alle %1 Jahre</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused, customer archived</source>
        <translation>Pausiert, Kunde archiviert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 draft in all</source>
        <translation>%1 Entwurf insgesamt</translation>
    </message>
    <message>
        <source>%1 drafts in all</source>
        <translation>%1 Entwürfe insgesamt</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>%1 draft is ready.</source>
        <translation>%1 Entwurf ist bereit.</translation>
    </message>
    <message>
        <source>%1 drafts are ready.</source>
        <translation>%1 Entwürfe sind bereit.</translation>
    </message>
    <message>
        <source>More of “%1” are due.</source>
        <translation>Weitere von „%1“ sind fällig.</translation>
    </message>
    <message>
        <source>More of “%1” and others are due.</source>
        <translation>Weitere von „%1“ und anderen sind fällig.</translation>
    </message>
    <message>
        <source>“%1” is paused: its customer is archived.</source>
        <translation>„%1“ ist pausiert: Der Kunde ist archiviert.</translation>
    </message>
    <message>
        <source>“%1” and others are paused: their customers are archived.</source>
        <translation>„%1“ und andere sind pausiert: Ihre Kunden sind archiviert.</translation>
    </message>
</context>
<context>
    <name>quittance::SchedulesDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Drafts made</source>
        <translation>Erstellte Entwürfe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>Wiederkehrende Rechnungen</translation>
    </message>
    <message>
        <source>Choose Repeat… for an invoice.</source>
        <translation>Wählen Sie Wiederholen… bei einer Rechnung.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Change this schedule (Enter)</source>
        <translation>Diesen Plan ändern (Enter)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>What it made stays (Delete)</source>
        <translation>Erstelltes bleibt (Entf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the deletion back (Ctrl+Z)</source>
        <translation>Löschen zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>every month, first day, end</comment>
        <translation>%1 ab %2, %3</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from today; what fell into the pause is not made</source>
        <translation>Geht ab heute weiter; was in die Pause fiel, wird nicht erstellt</translation>
    </message>
    <message>
        <source>Nothing is made until it is resumed</source>
        <translation>Bis zum Fortsetzen wird nichts erstellt</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>„%1“ geändert.</translation>
    </message>
    <message>
        <source>“%1” goes on from today.</source>
        <translation>„%1“ geht ab heute weiter.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>„%1“ ist pausiert.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist zurück.</translation>
    </message>
    <message>
        <source>Nothing repeats yet.</source>
        <translation>Noch wiederholt sich nichts.</translation>
    </message>
</context>
<context>
    <name>quittance::SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation>Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Find invoices and everything the menus can do (Ctrl+K)</source>
        <translation>Rechnungen und alles finden, was die Menüs können (Strg+K)</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsActions</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was hilft…</translation>
    </message>
    <message>
        <source>The keys of this book are open until Quittance closes.</source>
        <translation>Die Schlüssel dieses Buchs sind offen, bis Quittance schließt.</translation>
    </message>
    <message>
        <source>The system keychain answers again.</source>
        <translation>Der Schlüsselbund des Systems antwortet wieder.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain did not answer; what it has, “quittance secrets move --to passphrase” brings once it does.</source>
        <translation>Die Passphrase gilt ab jetzt. Der Schlüsselbund hat nicht geantwortet; was er hat, holt „quittance secrets move --to passphrase“, sobald er es tut.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain no longer has the keys of this book.</source>
        <translation>Die Passphrase gilt ab jetzt. Der Schlüsselbund hat die Schlüssel dieses Buchs nicht mehr.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on. Older copies of the file open with the old one.</source>
        <translation>Die neue Passphrase gilt ab jetzt. Ältere Kopien der Datei öffnen sich mit der alten.</translation>
    </message>
    <message>
        <source>The keys are in the system keychain again, and the sealed file is gone.</source>
        <translation>Die Schlüssel liegen wieder im Schlüsselbund des Systems, und die versiegelte Datei ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsPart</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>E&amp;ntsperren…</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>&amp;Passphrase verwenden…</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>Passphrase än&amp;dern…</translation>
    </message>
    <message>
        <source>Back to the &amp;keychain</source>
        <translation>&amp;Zurück zum Schlüsselbund</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase. They are locked: payment links, mail and sync wait.</source>
        <translation>In einer Datei dieses Buchs, versiegelt mit einer Passphrase. Sie sind gesperrt: Zahlungslinks, E-Mails und Synchronisierung warten.</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase, and open until Quittance closes.</source>
        <translation>In einer Datei dieses Buchs, versiegelt mit einer Passphrase, und offen, bis Quittance schließt.</translation>
    </message>
    <message>
        <source>In the system keychain.</source>
        <translation>Im Schlüsselbund des Systems.</translation>
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
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set movement aside</source>
        <translation>Umsatz beiseitelegen</translation>
    </message>
    <message>
        <source>It is nothing this book is about: a bank&apos;s fee, wages, a transfer of your own. Nothing is booked, and it can be undone.</source>
        <translation>Er betrifft dieses Buch nicht: eine Bankgebühr, Lohn, ein eigener Übertrag. Nichts wird gebucht, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Nennen Sie zuerst den Grund.</translation>
    </message>
    <message>
        <source>Set aside (Enter)</source>
        <translation>Beiseitelegen (Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsActions</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected: %2.</source>
        <translation>%1 ist verbunden: %2.</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Verbunden: %1. Die Kontakte werden abgerufen.</translation>
    </message>
    <message>
        <source>Mails leave through this account from now on.</source>
        <translation>E-Mails gehen ab jetzt über dieses Konto hinaus.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a country, a day and an amount as they are written there</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Whose book it is. It stands on documents and mails from the next one on; what was issued stays as it is.</source>
        <translation>Wem das Buch gehört. Die Angaben stehen ab dem nächsten auf Belegen und E-Mails; bereits Ausgestelltes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>All mails to customers come from here.</source>
        <translation>Alle E-Mails an Kunden kommen von hier.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Übliche Währung</translation>
    </message>
    <message>
        <source>New customers get it; each customer and document may have another.</source>
        <translation>Neue Kunden erhalten sie; jeder Kunde und jeder Beleg kann eine andere haben.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Decides on which day something happened, whatever this computer&apos;s clock says.</source>
        <translation>Bestimmt, an welchem Tag etwas geschah, gleich was die Uhr dieses Computers sagt.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Rates are chosen on each line of an invoice. Here is what the authorities and your adviser know you by.</source>
        <translation>Steuersätze werden je Rechnungsposition gewählt. Hier steht, womit Behörden und Steuerberatung Sie führen.</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Decides which year a number names.</source>
        <translation>Bestimmt, welches Jahr eine Nummer nennt.</translation>
    </message>
    <message>
        <source>Export for DATEV</source>
        <translation>Export für DATEV</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenrahmen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Adviser&apos;s number</source>
        <translation>Beraternummer</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <translation>Mandantennummer</translation>
    </message>
    <message>
        <source>Digits of an account</source>
        <translation>Sachkontenlänge</translation>
    </message>
    <message>
        <source>First debtor</source>
        <translation>Erster Debitor</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Verrechnungskonto</translation>
    </message>
    <message>
        <source>Of money that is at a payment provider. All other accounts come from the chart, or are set with the command “quittance config set datev.…”.</source>
        <translation>Für Geld, das bei einem Zahlungsanbieter liegt. Alle anderen Konten kommen aus dem Kontenrahmen oder werden mit dem Befehl „quittance config set datev.…“ festgelegt.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>The language of the window, the way it writes numbers and days, and the language of documents are three things.</source>
        <translation>Die Sprache des Fensters, seine Schreibweise von Zahlen und Tagen und die Sprache der Belege sind drei verschiedene Dinge.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Zahlen und Tage</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>As the region has them</source>
        <translation>Wie in der Region üblich</translation>
    </message>
    <message>
        <source>ISO (2026-01-03)</source>
        <translation>ISO (2026-01-03)</translation>
    </message>
    <message>
        <source>Documents and mails are written in the language of the customer, which is set with the customer.</source>
        <translation>Belege und E-Mails werden in der Sprache des Kunden geschrieben; sie wird beim Kunden festgelegt.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>What you choose here counts until this book is closed: it can only be read.</source>
        <translation>Was Sie hier wählen, gilt, bis dieses Buch geschlossen wird: Es kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>quittance::SetupChecklist</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button of the setup list for screen readers: what it does, what for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Company details and logo</source>
        <translation>Firmendaten und Logo</translation>
    </message>
    <message>
        <source>Bring invoices</source>
        <translation>Rechnungen übernehmen</translation>
    </message>
    <message>
        <source>Connect CRM</source>
        <translation>CRM verbinden</translation>
    </message>
    <message>
        <source>Connect payments</source>
        <translation>Zahlungsanbieter verbinden</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>Backup folder and recovery key</source>
        <translation>Sicherungsordner und Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Hide this list. It does not come back. Everything in it is in the menus and in Settings.</source>
        <translation>Diese Liste ausblenden. Sie kommt nicht wieder. Alles darin steht in den Menüs und in den Einstellungen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>quittance::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>CRM-Sync</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>quittance::StandingsCard</name>
    <message>
        <source>%1 contacts there, %2 customers linked, %3 gone there</source>
        <translation>%1 Kontakte dort, %2 Kunden verknüpft, %3 dort nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 contacts there, %2 customers linked</source>
        <translation>%1 Kontakte dort, %2 Kunden verknüpft</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>nie gezählt</translation>
    </message>
    <message>
        <source>%1 there, %2 here, %3 unexplained</source>
        <translation>%1 dort, %2 hier, %3 ungeklärt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>connection, before its counts</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisiert %1</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Compare %1 with the book now</source>
        <translation>%1 jetzt mit dem Buch vergleichen</translation>
    </message>
    <message>
        <source>Show what %1 has</source>
        <translation>Anzeigen, was %1 hat</translation>
    </message>
</context>
<context>
    <name>quittance::StartWindow</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a book</source>
        <translation>Buch wählen</translation>
    </message>
    <message>
        <source>A book holds one company: its invoices, payments and customers. It stays on this computer.</source>
        <translation>Ein Buch enthält eine Firma: ihre Rechnungen, Zahlungen und Kunden. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try with a &amp;sample book</source>
        <translation>Mit Beispielbuch &amp;probieren</translation>
    </message>
    <message>
        <source>Made-up company, no real money or mail. Removed in one step.</source>
        <translation>Erfundene Firma, kein echtes Geld, keine echten E-Mails. In einem Schritt entfernt.</translation>
    </message>
    <message>
        <source>Start &amp;my book</source>
        <translation>&amp;Mein Buch anlegen</translation>
    </message>
    <message>
        <source>Three answers, then the work. All can be changed later.</source>
        <translation>Drei Antworten, dann die Arbeit. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>O&amp;pen or restore</source>
        <translation>Ö&amp;ffnen oder zurückspielen</translation>
    </message>
    <message>
        <source>A book on this computer, or a backup of one.</source>
        <translation>Ein Buch auf diesem Computer oder die Sicherung eines Buchs.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>Beispielbuch öffnen</translation>
    </message>
    <message>
        <source>Start my book</source>
        <translation>Mein Buch anlegen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Open this book</source>
        <translation>Dieses Buch öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain.</source>
        <translation>Schlüssel und Passwörter liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Use a passphrase…</source>
        <translation>Passphrase &amp;verwenden…</translation>
    </message>
    <message>
        <source>The system keychain is locked or not there. Unlock it and try again, use a passphrase instead, or go on without: you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder nicht vorhanden. Entsperren Sie ihn, und versuchen Sie es erneut, verwenden Sie stattdessen eine Passphrase, oder fahren Sie ohne ihn fort: Sie können das Buch lesen und Rechnungen schreiben; Zahlungslinks, E-Mails und Synchronisierung warten auf ihn.</translation>
    </message>
    <message>
        <source>Keys and passwords of the book that is opened now are sealed with your passphrase, in a file beside it.</source>
        <translation>Schlüssel und Passwörter des Buchs, das jetzt geöffnet wird, werden mit Ihrer Passphrase versiegelt, in einer Datei daneben.</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain. It may ask for its password first.</source>
        <translation>Schlüssel und Passwörter kommen in den Schlüsselbund des Systems. Er fragt vielleicht zuerst nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>quittance::StateText</name>
    <message>
        <source>Overdue %1 d</source>
        <translation>Überf. %1 T</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilbezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation>Seit %1 Tag überfällig</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>Seit %1 Tagen überfällig</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 day</source>
        <translation>Teilbezahlt, seit %1 Tag überfällig</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 days</source>
        <translation>Teilbezahlt, seit %1 Tagen überfällig</translation>
    </message>
    <message>
        <source>Link requested</source>
        <translation>Link angefordert</translation>
    </message>
    <message>
        <source>Link active</source>
        <translation>Link aktiv</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Per Link bezahlt</translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation>Link zurückgezogen</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Link abgelaufen</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Link abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Accepted by mail server</source>
        <translation>Vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>Refused by mail server</source>
        <translation>Vom Mailserver abgelehnt</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took it</source>
        <translation>Ungewiss, ob der Mailserver sie angenommen hat</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Vor dem Senden verworfen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Später erneut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Zahlungslink</translation>
    </message>
    <message>
        <source>Payment link e-mail</source>
        <translation>E-Mail mit Zahlungslink</translation>
    </message>
    <message>
        <source>Closing of a payment link</source>
        <translation>Schließen eines Zahlungslinks</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Charge of a saved card</source>
        <translation>Belastung einer gespeicherten Karte</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Cancelling of a charge</source>
        <translation>Abbruch einer Belastung</translation>
    </message>
    <message>
        <source>Update of the CRM</source>
        <translation>Übermittlung an das CRM</translation>
    </message>
    <message>
        <source>Remark in the CRM</source>
        <translation>Bemerkung im CRM</translation>
    </message>
    <message>
        <source>Bringing contacts</source>
        <translation>Kontakte werden abgerufen</translation>
    </message>
    <message>
        <source>Bringing companies</source>
        <translation>Unternehmen werden abgerufen</translation>
    </message>
    <message>
        <source>Bringing notes</source>
        <translation>Notizen werden abgerufen</translation>
    </message>
    <message>
        <source>Bringing calls</source>
        <translation>Anrufe werden abgerufen</translation>
    </message>
    <message>
        <source>Bringing e-mails</source>
        <translation>E-Mails werden abgerufen</translation>
    </message>
    <message>
        <source>Bringing meetings</source>
        <translation>Besprechungen werden abgerufen</translation>
    </message>
    <message>
        <source>Bringing tasks</source>
        <translation>Aufgaben werden abgerufen</translation>
    </message>
    <message>
        <source>Looking for payments</source>
        <translation>Zahlungen werden gesucht</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Wartendes wird gesendet</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 payment booked</source>
        <translation>%1 Zahlung gebucht</translation>
    </message>
    <message>
        <source>%1 payments booked</source>
        <translation>%1 Zahlungen gebucht</translation>
    </message>
    <message>
        <source>%1 contact brought</source>
        <translation>%1 Kontakt abgerufen</translation>
    </message>
    <message>
        <source>%1 contacts brought</source>
        <translation>%1 Kontakte abgerufen</translation>
    </message>
    <message>
        <source>%1 payment link created</source>
        <translation>%1 Zahlungslink erstellt</translation>
    </message>
    <message>
        <source>%1 payment links created</source>
        <translation>%1 Zahlungslinks erstellt</translation>
    </message>
    <message>
        <source>%1 mail accepted by mail server</source>
        <translation>%1 E-Mail vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>%1 mails accepted by mail server</source>
        <translation>%1 E-Mails vom Mailserver angenommen</translation>
    </message>
    <message>
        <source>%1 message to the CRM</source>
        <translation>%1 Nachricht an das CRM</translation>
    </message>
    <message>
        <source>%1 messages to the CRM</source>
        <translation>%1 Nachrichten an das CRM</translation>
    </message>
    <message>
        <source>%1 needs you in Outbox</source>
        <translation>%1 braucht Sie im Postausgang</translation>
    </message>
    <message>
        <source>%1 need you in Outbox</source>
        <translation>%1 brauchen Sie im Postausgang</translation>
    </message>
    <message>
        <source>%1 waits in Outbox</source>
        <translation>%1 wartet im Postausgang</translation>
    </message>
    <message>
        <source>%1 wait in Outbox</source>
        <translation>%1 warten im Postausgang</translation>
    </message>
    <message>
        <source>Synced. Nothing has changed.</source>
        <translation>Synchronisiert. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Synced: %1.</source>
        <comment>a list of what happened</comment>
        <translation>Synchronisiert: %1.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Forderungsausfall</translation>
    </message>
    <message>
        <source>Small rest</source>
        <translation>Kleinbetrag</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Bankgebühr</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Rückbelastet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Needs customer</source>
        <translation>Kunde fehlt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Link to be closed</source>
        <translation>Link zu schließen</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>Läuft in %1 T ab</translation>
    </message>
    <message>
        <source>To close</source>
        <comment>a link whose last day is over</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the last day of a link</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>Noch %1 T</translation>
    </message>
    <message>
        <source>Link active until %1</source>
        <translation>Link aktiv bis %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>SEPA Direct Debit</source>
        <translation>SEPA-Lastschrift</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>Vorab genehmigte Lastschrift</translation>
    </message>
    <message>
        <source>Nothing was synced: no CRM and no payment provider is connected. Connect one in Settings.</source>
        <translation>Nichts wurde synchronisiert: Kein CRM und kein Zahlungsanbieter ist verbunden. Verbinden Sie eines davon in den Einstellungen.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline.</source>
        <translation>Nicht alles konnte synchronisiert werden: Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>Nicht alles konnte synchronisiert werden: Dieser Computer ist offline. %1.</translation>
    </message>
    <message>
        <source>Not everything could be synced.</source>
        <translation>Nicht alles konnte synchronisiert werden.</translation>
    </message>
    <message>
        <source>Not everything could be synced. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>Nicht alles konnte synchronisiert werden. %1.</translation>
    </message>
</context>
<context>
    <name>quittance::StatementActions</name>
    <message>
        <source>Import bank statement</source>
        <translation>Kontoauszug importieren</translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</source>
        <translation>Kontoauszüge (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message>
        <source>Import bank statement</source>
        <translation>Kontoauszug importieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Whg.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>Kontoauszüge in der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Ohne Wirkung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>It cannot be read like this.</source>
        <translation>So ist sie nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation>%1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>place in a file</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Importieren (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>place of a step, how many there are, its name</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>quittance::SumStrip</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
</context>
<context>
    <name>quittance::SyncButton</name>
    <message>
        <source>Other kinds of sync</source>
        <translation>Andere Arten der Synchronisierung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Stop the sync; what is done stays done</source>
        <translation>Synchronisierung stoppen; was getan ist, bleibt getan</translation>
    </message>
    <message>
        <source>Sync everything (F5)</source>
        <translation>Alles synchronisieren (F5)</translation>
    </message>
</context>
<context>
    <name>quittance::SyncPace</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
</context>
<context>
    <name>quittance::TableColumns</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Breite anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>„%1“ &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Stan&amp;dardspalten</translation>
    </message>
</context>
<context>
    <name>quittance::TablePage</name>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>quittance::TablePages</name>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TagsDialog</name>
    <message>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Several tags are divided by commas.</source>
        <translation>Mehrere Schlagwörter werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Schlagwörter speichern</translation>
    </message>
</context>
<context>
    <name>quittance::TakeOverDialog</name>
    <message>
        <source>Take over book</source>
        <translation>Buch übernehmen</translation>
    </message>
    <message>
        <source>It has not been heard of for a while. Make sure that Quittance is closed there: two computers writing at once can damage the book. If it is still running there, it stops writing as soon as it notices, and what is not saved yet is lost.</source>
        <translation>Von dort kam seit einer Weile kein Lebenszeichen. Stellen Sie sicher, dass Quittance dort geschlossen ist: Schreiben zwei Computer gleichzeitig, kann das Buch Schaden nehmen. Läuft es dort noch, hört es auf zu schreiben, sobald es das bemerkt, und was noch nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>quittance::TellDialog</name>
    <message>
        <source>Tell CRM now</source>
        <translation>Jetzt an CRM übermitteln</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2. The first %3 are shown.</source>
        <translation>Zu schreibende Felder: %1, Kunden: %2. Die ersten %3 werden angezeigt.</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2.</source>
        <translation>Zu schreibende Felder: %1, Kunden: %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Was jetzt dort steht</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Jetzt übermitteln</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::ThirdPartyPanel</name>
    <message>
        <source>The other customer</source>
        <translation>Der andere Kunde</translation>
    </message>
</context>
<context>
    <name>quittance::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>quittance::Token</name>
    <message>
        <source>Delete takes it away, Enter changes it.</source>
        <translation>Entf nimmt es weg, Enter ändert es.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>quittance::TotalsBox</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Nachlässe</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>VAT and its rate, amount</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Bereits bezahlt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Why no VAT is due: %1</source>
        <translation>Warum keine USt anfällt: %1</translation>
    </message>
    <message>
        <source>Why no VAT is due</source>
        <translation>Warum keine USt anfällt</translation>
    </message>
    <message>
        <source>Reason: %1, or in words</source>
        <comment>code</comment>
        <translation>Grund: %1 oder in Worten</translation>
    </message>
</context>
<context>
    <name>quittance::TransferDialog</name>
    <message>
        <source>Bank details for %1</source>
        <translation>Bankverbindung für %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The reference tells the provider what the money is for. Without it the money waits there.</source>
        <translation>Die Referenz sagt dem Anbieter, wofür das Geld ist. Ohne sie wartet das Geld dort.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>quittance::TrialView</name>
    <message>
        <source>This is not the account this book knows, which is “%1”. If you go on, all contacts and links of that one are dropped here. Customers and invoices stay, and nothing changes in %2.</source>
        <translation>Dies ist nicht das Konto, das dieses Buch kennt; das ist „%1“. Wenn Sie fortfahren, werden alle Kontakte und Verknüpfungen jenes Kontos hier verworfen. Kunden und Rechnungen bleiben, und in %2 ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Leave that account and connect this one</source>
        <translation>Jenes Konto &amp;verlassen und dieses verbinden</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Was es Quittance erlaubt</translation>
    </message>
</context>
<context>
    <name>quittance::TroublePanel</name>
    <message>
        <source>This book did not open</source>
        <translation>Dieses Buch ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Diese Sicherung &amp;zurückspielen</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Die Datei ist da.</translation>
    </message>
    <message>
        <source>There is no file book.sqlite.</source>
        <translation>Es gibt keine Datei book.sqlite.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Sie ist lesbar.</translation>
    </message>
    <message>
        <source>It cannot be read by you.</source>
        <translation>Sie ist für Sie nicht lesbar.</translation>
    </message>
    <message>
        <source>It is a Quittance book.</source>
        <translation>Es ist ein Buch von Quittance.</translation>
    </message>
    <message>
        <source>Its first page is not that of a Quittance book.</source>
        <translation>Ihre erste Seite ist nicht die eines Buchs von Quittance.</translation>
    </message>
    <message>
        <source>It was written by a newer Quittance.</source>
        <translation>Sie wurde von einem neueren Quittance geschrieben.</translation>
    </message>
    <message>
        <source>Every page of the file is as it should be.</source>
        <translation>Jede Seite der Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>Some pages of the file are damaged.</source>
        <translation>Einige Seiten der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>There is no backup in the folder of this book. Choose one that is kept elsewhere under Open or restore.</source>
        <translation>Im Ordner dieses Buchs liegt keine Sicherung. Wählen Sie unter Öffnen oder zurückspielen eine, die anderswo aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The last good backup is of %1. What was written after it is not in it. The damaged file is kept beside the backups.</source>
        <translation>Die letzte gute Sicherung ist vom %1. Was danach geschrieben wurde, ist nicht darin. Die beschädigte Datei bleibt neben den Sicherungen erhalten.</translation>
    </message>
    <message>
        <source>&amp;Export what is readable…</source>
        <translation>&amp;Lesbares exportieren…</translation>
    </message>
    <message>
        <source>Write journal, customers and invoices as files. The book itself stays as it is.</source>
        <translation>Journal, Kunden und Rechnungen als Dateien schreiben. Das Buch selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Folder for what is readable</source>
        <translation>Ordner für Lesbares</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Das Buch wird gelesen…</translation>
    </message>
    <message>
        <source>What was written to %1</source>
        <translation>Was nach %1 geschrieben wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not follow the one before them.</source>
        <translation>
            <numerusform>%n Eintrag folgt nicht auf den vorigen.</numerusform>
            <numerusform>%n Einträge folgen nicht auf den jeweils vorigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not give all of the file.</source>
        <translation>Der Datenträger hat nicht die ganze Datei geliefert.</translation>
    </message>
</context>
<context>
    <name>quittance::TypedNumber</name>
    <message>
        <source>Type %1 to go on</source>
        <comment>a number</comment>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
</context>
<context>
    <name>quittance::UnexplainedDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Amount at %1</source>
        <translation>Betrag bei %1</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>Amount in the book</source>
        <translation>Betrag im Buch</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>a payment, at the provider</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Payments the two do not agree about</source>
        <translation>Zahlungen, bei denen beide nicht übereinstimmen</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>a payment, in the book</extracomment>
        <translation>hier nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>quittance::UnitText</name>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>pauschal</translation>
    </message>
</context>
<context>
    <name>quittance::UnlockDialog</name>
    <message>
        <source>Unlock the keys of this book</source>
        <translation>Schlüssel dieses Buchs entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The keys and passwords of this book are sealed with a passphrase. Without it you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Die Schlüssel und Passwörter dieses Buchs sind mit einer Passphrase versiegelt. Ohne sie können Sie das Buch lesen und Rechnungen schreiben; Zahlungslinks, E-Mails und Synchronisierung warten auf sie.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. With it you can also read what is sealed in the book, such as payment links. Nothing is changed in it.</source>
        <translation>Die Schlüssel dieses Buchs sind mit einer Passphrase versiegelt. Mit ihr können Sie auch lesen, was im Buch versiegelt ist, etwa Zahlungslinks. Geändert wird darin nichts.</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Ohne sie lesen</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Ohne Schlüssel weiter</translation>
    </message>
</context>
<context>
    <name>quittance::UpgradeText</name>
    <message>
        <source>This book was written by an older Quittance. A copy of it is brought up to date and compared with it; that may take some minutes.</source>
        <translation>Dieses Buch wurde von einem älteren Quittance geschrieben. Eine Kopie davon wird aktualisiert und mit ihm verglichen; das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>The book is up to date, and every balance is as before. The old file is kept: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das Buch ist aktuell, und jeder Saldo ist wie zuvor. Die alte Datei bleibt erhalten: %1</translation>
    </message>
</context>
<context>
    <name>quittance::VatText</name>
    <message>
        <source>Zero rated</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Steuerfrei</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Reverse Charge</translation>
    </message>
    <message>
        <source>Intra-EU supply</source>
        <translation>Innergem. Lieferung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation>Nicht steuerbar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>rate</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>VAT not chosen</source>
        <translation>USt nicht gewählt</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>USt %1</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Regelsatz</translation>
    </message>
</context>
<context>
    <name>quittance::ViewActions</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Ansichten: Filter, Sortierung und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>%1 is the name of a view; found by the search of commands</extracomment>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>View “%1” (%2)</source>
        <comment>name of a view, what is listed</comment>
        <translation>Ansicht „%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>quittance::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name.</source>
        <translation>Filter, Sortierung und Spalten werden unter diesem Namen gespeichert.</translation>
    </message>
</context>
<context>
    <name>quittance::WaterfallBox</name>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Anfechtungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
</context>
<context>
    <name>quittance::WindowProgram</name>
    <message numerus="yes">
        <source>%n entries, every one accounted for. Seal %1.</source>
        <translation>
            <numerusform>%n Eintrag, lückenlos nachgewiesen. Siegel %1.</numerusform>
            <numerusform>%n Einträge, jeder einzelne nachgewiesen. Siegel %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::slippedIn</name>
    <message>
        <source>%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was closed. It is credit of %4 until it is allocated or paid back.</source>
        <extracomment>%1 an amount, %2 a provider, %3 a day, %4 a customer</extracomment>
        <translation>%1 kamen am %3 über %2 und begleichen nichts: Wofür sie gedacht waren, ist beglichen, oder der Link wurde geschlossen. Sie sind Guthaben von %4, bis sie zugeordnet oder erstattet werden.</translation>
    </message>
    <message>
        <source>%1 more than was open came through %2 on %3. It is credit of %4 until it is allocated or paid back.</source>
        <translation>%1 mehr, als offen war, kamen am %3 über %2. Sie sind Guthaben von %4, bis sie zugeordnet oder erstattet werden.</translation>
    </message>
</context>
<context>
    <name>quittance::stateChips</name>
    <message>
        <source>Retry %1</source>
        <translation>Erneut %1</translation>
    </message>
</context>
<context>
    <name>quittance::takeBackAllocations</name>
    <message>
        <source>Undone after allocating</source>
        <translation>Nach dem Zuordnen rückgängig gemacht</translation>
    </message>
</context>
</TS>
