<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ModeText</name>
    <message>
        <source>Made-up company, but connected to %1 %2 – real money moves</source>
        <extracomment>%1 is a provider, %2 the end of its key</extracomment>
        <translation>Empresa ficticia, pero conectada a %1 %2 – se mueve dinero real</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, but mails do leave</source>
        <translation>Empresa ficticia: no se mueve dinero real, pero los correos sí salen</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, no mail leaves</source>
        <translation>Empresa ficticia – no se mueve dinero real, no sale ningún correo</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EJEMPLO</translation>
    </message>
</context>
<context>
    <name>quittance::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter does nothing here.</source>
        <translation>Enter no hace nada aquí.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Solicitar aprobación</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As it was typed before it was refused.</source>
        <translation>Tal como se escribió antes del rechazo.</translation>
    </message>
    <message>
        <source>Needed; kept in the journal</source>
        <translation>Necesario; se guarda en el diario</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Número de asiento</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Every act and every payment gets its line here.</source>
        <translation>Cada operación y cada pago tienen aquí su línea.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrar el diario</translation>
    </message>
    <message>
        <source>Part of a number, a customer&apos;s name, or of the words for what happened (Ctrl+F)</source>
        <translation>Parte de un número, del nombre de un cliente o del texto de la operación (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. A longer text finds fewer.</source>
        <translation>Solo se muestran las %1 primeras líneas. Un texto más largo encuentra menos.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>Day it happened, where that is another</source>
        <translation>Día en que ocurrió, si es otro</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityText</name>
    <message>
        <source>Company details saved: %2</source>
        <translation>Datos de la empresa guardados: %2</translation>
    </message>
    <message>
        <source>Company details saved</source>
        <translation>Datos de la empresa guardados</translation>
    </message>
    <message>
        <source>Number series %4 defined</source>
        <translation>Serie de numeración %4 definida</translation>
    </message>
    <message>
        <source>Number series defined</source>
        <translation>Serie de numeración definida</translation>
    </message>
    <message>
        <source>Customer %2 saved</source>
        <translation>Cliente %2 guardado</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Cliente guardado</translation>
    </message>
    <message>
        <source>Customer&apos;s personal data erased</source>
        <translation>Datos personales del cliente borrados</translation>
    </message>
    <message>
        <source>Invoice %1 issued over %3</source>
        <translation>Factura %1 emitida por %3</translation>
    </message>
    <message>
        <source>Invoice %1 issued</source>
        <translation>Factura %1 emitida</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Factura emitida</translation>
    </message>
    <message>
        <source>Another record merged into %2</source>
        <translation>Otro registro combinado con %2</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Clientes combinados</translation>
    </message>
    <message>
        <source>Customer %2 archived or taken out of the archive</source>
        <translation>Cliente %2 archivado o recuperado del archivo</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Cliente archivado</translation>
    </message>
    <message>
        <source>%2 works with the book as %4</source>
        <translation>%2 trabaja con el libro como %4</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>Personal modificado</translation>
    </message>
    <message>
        <source>A second person was asked about %3: %4</source>
        <translation>Consulta a una segunda persona sobre %3: %4</translation>
    </message>
    <message>
        <source>A second person was asked: %4</source>
        <translation>Consulta a una segunda persona: %4</translation>
    </message>
    <message>
        <source>A second person was asked</source>
        <translation>Consulta a una segunda persona</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>Una segunda persona ha dado su conformidad</translation>
    </message>
    <message>
        <source>A second person refused: %4</source>
        <translation>Una segunda persona lo ha rechazado: %4</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>Una segunda persona lo ha rechazado</translation>
    </message>
    <message>
        <source>Voided: %4</source>
        <translation>Anulada: %4</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Write-off of %3 taken back: money came in</source>
        <translation>Incobrable de %3 revertido: ha entrado dinero</translation>
    </message>
    <message>
        <source>Write-off taken back</source>
        <translation>Incobrable revertido</translation>
    </message>
    <message>
        <source>Credit note %1 issued over %3</source>
        <translation>Nota de crédito %1 emitida por %3</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Nota de crédito emitida</translation>
    </message>
    <message>
        <source>%3 written off</source>
        <translation>%3 dados por incobrables</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado por incobrable</translation>
    </message>
    <message>
        <source>%3 received: %4</source>
        <translation>Recibido %3: %4</translation>
    </message>
    <message>
        <source>%3 received</source>
        <translation>Recibido %3</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>%3 allocated to %1</source>
        <translation>Asignación de %3 a %1</translation>
    </message>
    <message>
        <source>%3 allocated</source>
        <translation>Asignación de %3</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Pago asignado</translation>
    </message>
    <message>
        <source>Allocation of %3 taken back</source>
        <translation>Asignación de %3 deshecha</translation>
    </message>
    <message>
        <source>Allocation taken back</source>
        <translation>Asignación deshecha</translation>
    </message>
    <message>
        <source>%3 belongs to %2</source>
        <translation>%3 pertenecen a %2</translation>
    </message>
    <message>
        <source>It became known whose the payment is</source>
        <translation>Se ha sabido de quién es el pago</translation>
    </message>
    <message>
        <source>%3 paid back: %4</source>
        <translation>Reembolso de %3 realizado: %4</translation>
    </message>
    <message>
        <source>%3 paid back</source>
        <translation>Reembolso de %3 realizado</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Refund of %3 came back</source>
        <translation>El reembolso de %3 ha sido devuelto</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>El reembolso ha sido devuelto</translation>
    </message>
    <message>
        <source>The payer disputes %3: %4</source>
        <translation>El ordenante disputa %3: %4</translation>
    </message>
    <message>
        <source>The payer disputes %3</source>
        <translation>El ordenante disputa %3</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Disputa abierta</translation>
    </message>
    <message>
        <source>Dispute over %3 ended: %4</source>
        <translation>Disputa de %3 terminada: %4</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>Disputa terminada</translation>
    </message>
    <message>
        <source>Payment of %3 reversed</source>
        <translation>Pago de %3 devuelto</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Pago devuelto</translation>
    </message>
    <message>
        <source>%3 of a lost dispute came back</source>
        <translation>Recuperados %3 de una disputa perdida</translation>
    </message>
    <message>
        <source>What a lost dispute had taken came back</source>
        <translation>Recuperado lo que se llevó una disputa perdida</translation>
    </message>
    <message>
        <source>Fee of %3 kept by the provider</source>
        <translation>Comisión de %3 retenida por el proveedor</translation>
    </message>
    <message>
        <source>Provider&apos;s balance moved</source>
        <translation>El saldo en el proveedor ha cambiado</translation>
    </message>
    <message>
        <source>%3 is on its way: %4</source>
        <translation>%3 en camino: %4</translation>
    </message>
    <message>
        <source>%3 is on its way</source>
        <translation>%3 en camino</translation>
    </message>
    <message>
        <source>A payment is on its way</source>
        <translation>Un pago está en camino</translation>
    </message>
    <message>
        <source>A payment did not come: %4</source>
        <translation>Un pago no ha llegado: %4</translation>
    </message>
    <message>
        <source>A payment did not come</source>
        <translation>Un pago no ha llegado</translation>
    </message>
    <message>
        <source>Dispute: %3 withdrawn</source>
        <translation>Disputa: %3 retirados</translation>
    </message>
    <message>
        <source>Dispute stands at: %4</source>
        <translation>Estado de la disputa: %4</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Disputa modificada</translation>
    </message>
    <message>
        <source>%2 pays out %3</source>
        <translation>%2 liquida %3</translation>
    </message>
    <message>
        <source>Payout of %3</source>
        <translation>Liquidación de %3</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Payout of %3 explained line by line</source>
        <translation>Liquidación de %3 explicada línea por línea</translation>
    </message>
    <message>
        <source>Payout explained line by line</source>
        <translation>Liquidación explicada línea por línea</translation>
    </message>
    <message>
        <source>Payout of %3 came back: %4</source>
        <translation>La liquidación de %3 ha sido devuelta: %4</translation>
    </message>
    <message>
        <source>Payout of %3 came back</source>
        <translation>La liquidación de %3 ha sido devuelta</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>La liquidación ha sido devuelta</translation>
    </message>
    <message>
        <source>Statement %1 of %2 read: %4 new movements</source>
        <translation>Extracto %1 de %2 leído: %4 movimientos nuevos</translation>
    </message>
    <message>
        <source>Statement of %2 read: %4 new movements</source>
        <translation>Extracto de %2 leído: %4 movimientos nuevos</translation>
    </message>
    <message>
        <source>Bank statement read</source>
        <translation>Extracto bancario leído</translation>
    </message>
    <message>
        <source>%3 on the bank account matched: %2</source>
        <translation>%3 en la cuenta bancaria, conciliados: %2</translation>
    </message>
    <message>
        <source>%3 on the bank account matched</source>
        <translation>%3 en la cuenta bancaria, conciliados</translation>
    </message>
    <message>
        <source>%3 on the bank account set aside</source>
        <translation>%3 en la cuenta bancaria, apartados</translation>
    </message>
    <message>
        <source>A movement of the bank account set aside</source>
        <translation>Movimiento de la cuenta bancaria apartado</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment of %2 went back</source>
        <translation>%3 en la cuenta bancaria: un pago de %2 fue devuelto</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment went back</source>
        <translation>%3 en la cuenta bancaria: un pago fue devuelto</translation>
    </message>
    <message>
        <source>Payout of %2 arrived on the bank account: %3</source>
        <translation>La liquidación de %2 ha llegado a la cuenta bancaria: %3</translation>
    </message>
    <message>
        <source>Payout arrived on the bank account: %3</source>
        <translation>La liquidación ha llegado a la cuenta bancaria: %3</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back: %4</source>
        <translation>Conciliación de %3 en la cuenta bancaria deshecha: %4</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back</source>
        <translation>Conciliación de %3 en la cuenta bancaria deshecha</translation>
    </message>
    <message>
        <source>Payment link over %3 is to be closed</source>
        <translation>El enlace de pago de %3 se va a cerrar</translation>
    </message>
    <message>
        <source>Payment link is to be closed</source>
        <translation>El enlace de pago se va a cerrar</translation>
    </message>
    <message>
        <source>Payment link could not be closed: %4</source>
        <translation>No se ha podido cerrar el enlace de pago: %4</translation>
    </message>
    <message>
        <source>Payment link could not be closed</source>
        <translation>No se ha podido cerrar el enlace de pago</translation>
    </message>
    <message>
        <source>%2 is known to the payment provider</source>
        <translation>El proveedor de pagos conoce a %2</translation>
    </message>
    <message>
        <source>Customer known to the payment provider</source>
        <translation>El proveedor de pagos conoce al cliente</translation>
    </message>
    <message>
        <source>The CRM is to be told about %2</source>
        <translation>Se va a informar al CRM sobre %2</translation>
    </message>
    <message>
        <source>The CRM is to be told about a customer</source>
        <translation>Se va a informar al CRM sobre un cliente</translation>
    </message>
    <message>
        <source>A remark about this invoice is to go to the CRM</source>
        <translation>Se va a enviar al CRM una observación sobre esta factura</translation>
    </message>
    <message>
        <source>The CRM knows the news of %2</source>
        <translation>El CRM conoce las novedades de %2</translation>
    </message>
    <message>
        <source>The CRM knows the news of a customer</source>
        <translation>El CRM conoce las novedades de un cliente</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2: %4</source>
        <translation>El CRM ha rechazado las novedades de %2: %4</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2</source>
        <translation>El CRM ha rechazado las novedades de %2</translation>
    </message>
    <message>
        <source>The CRM refused the news of a customer</source>
        <translation>El CRM ha rechazado las novedades de un cliente</translation>
    </message>
    <message>
        <source>A difference between book and CRM over %2 settled: %4</source>
        <translation>Diferencia entre libro y CRM sobre %2 resuelta: %4</translation>
    </message>
    <message>
        <source>A difference between book and CRM settled</source>
        <translation>Diferencia entre libro y CRM resuelta</translation>
    </message>
    <message>
        <source>Card %4 of %2 saved</source>
        <translation>Tarjeta %4 de %2 guardada</translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation>Tarjeta guardada</translation>
    </message>
    <message>
        <source>Saved card of %2 removed</source>
        <translation>Tarjeta guardada de %2 eliminada</translation>
    </message>
    <message>
        <source>Saved card removed</source>
        <translation>Tarjeta guardada eliminada</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested</source>
        <translation>Cobro de %3 a %4 solicitado</translation>
    </message>
    <message>
        <source>Charge of %3 requested</source>
        <translation>Cobro de %3 solicitado</translation>
    </message>
    <message>
        <source>Charge requested</source>
        <translation>Cobro solicitado</translation>
    </message>
    <message>
        <source>%3 charged to %4</source>
        <translation>%3 cobrados a %4</translation>
    </message>
    <message>
        <source>%3 charged</source>
        <translation>%3 cobrados</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge of %3</source>
        <translation>El titular de la tarjeta debe autorizar el cobro de %3</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge</source>
        <translation>El titular de la tarjeta debe autorizar el cobro</translation>
    </message>
    <message>
        <source>Charge of %3 failed: %4</source>
        <translation>El cobro de %3 ha fallado: %4</translation>
    </message>
    <message>
        <source>Charge of %3 failed</source>
        <translation>El cobro de %3 ha fallado</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>El cobro ha fallado</translation>
    </message>
    <message>
        <source>%3 put aside on %4</source>
        <translation>%3 retenidos en %4</translation>
    </message>
    <message>
        <source>%3 put aside on the card</source>
        <translation>%3 retenidos en la tarjeta</translation>
    </message>
    <message>
        <source>Put aside on the card</source>
        <translation>Importe retenido en la tarjeta</translation>
    </message>
    <message>
        <source>Taking %3 that was put aside</source>
        <translation>Cobrando %3 retenidos</translation>
    </message>
    <message>
        <source>Taking what was put aside</source>
        <translation>Cobrando lo retenido</translation>
    </message>
    <message>
        <source>The %3 put aside are to be let go</source>
        <translation>Se van a liberar los %3 retenidos</translation>
    </message>
    <message>
        <source>What was put aside is to be let go</source>
        <translation>Se va a liberar lo retenido</translation>
    </message>
    <message>
        <source>The %3 put aside were let go</source>
        <translation>Los %3 retenidos se han liberado</translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation>Cobro cancelado</translation>
    </message>
    <message>
        <source>The provider refused to change the charge: %4</source>
        <translation>El proveedor se ha negado a modificar el cobro: %4</translation>
    </message>
    <message>
        <source>The provider refused to change the charge</source>
        <translation>El proveedor se ha negado a modificar el cobro</translation>
    </message>
    <message>
        <source>Refund of %3 requested: %4</source>
        <translation>Reembolso de %3 solicitado: %4</translation>
    </message>
    <message>
        <source>Refund of %3 requested</source>
        <translation>Reembolso de %3 solicitado</translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation>Reembolso solicitado</translation>
    </message>
    <message>
        <source>The provider took the refund of %3; it is on its way</source>
        <translation>El proveedor ha aceptado el reembolso de %3; está en camino</translation>
    </message>
    <message>
        <source>The refund is on its way</source>
        <translation>El reembolso está en camino</translation>
    </message>
    <message>
        <source>Refund of %3 failed: %4</source>
        <translation>El reembolso de %3 ha fallado: %4</translation>
    </message>
    <message>
        <source>Refund of %3 failed</source>
        <translation>El reembolso de %3 ha fallado</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>El reembolso ha fallado</translation>
    </message>
    <message>
        <source>Payment link over %3 requested</source>
        <translation>Enlace de pago de %3 solicitado</translation>
    </message>
    <message>
        <source>Payment link requested</source>
        <translation>Enlace de pago solicitado</translation>
    </message>
    <message>
        <source>Payment link created</source>
        <translation>Enlace de pago creado</translation>
    </message>
    <message>
        <source>Payment link refused: %4. Nothing was mailed</source>
        <translation>Enlace de pago rechazado: %4. No se ha enviado ningún correo</translation>
    </message>
    <message>
        <source>Payment link refused. Nothing was mailed</source>
        <translation>Enlace de pago rechazado. No se ha enviado ningún correo</translation>
    </message>
    <message>
        <source>Payment link dropped before it was created</source>
        <translation>Enlace de pago descartado antes de crearse</translation>
    </message>
    <message>
        <source>Payment link revoked</source>
        <translation>Enlace de pago revocado</translation>
    </message>
    <message>
        <source>Payment link expired</source>
        <translation>Enlace de pago caducado</translation>
    </message>
    <message>
        <source>Bank details for a transfer of %3 requested</source>
        <translation>Datos bancarios para una transferencia de %3 solicitados</translation>
    </message>
    <message>
        <source>Bank details for a transfer requested</source>
        <translation>Datos bancarios para una transferencia solicitados</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer of %3</source>
        <translation>El proveedor ha dado los datos bancarios para una transferencia de %3</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer</source>
        <translation>El proveedor ha dado los datos bancarios para una transferencia</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer of %3 any more</source>
        <translation>El proveedor ya no debe esperar una transferencia de %3</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer any more</source>
        <translation>El proveedor ya no debe esperar una transferencia</translation>
    </message>
    <message>
        <source>The provider does not wait for the transfer any more</source>
        <translation>El proveedor ya no espera la transferencia</translation>
    </message>
    <message>
        <source>Page to pay %3 now requested</source>
        <translation>Página de pago inmediato de %3 solicitada</translation>
    </message>
    <message>
        <source>Page to pay now requested</source>
        <translation>Página de pago inmediato solicitada</translation>
    </message>
    <message>
        <source>Page to pay %3 now created</source>
        <translation>Página de pago inmediato de %3 creada</translation>
    </message>
    <message>
        <source>Page to pay now created</source>
        <translation>Página de pago inmediato creada</translation>
    </message>
    <message>
        <source>The page to pay %3 now has expired</source>
        <translation>La página de pago inmediato de %3 ha caducado</translation>
    </message>
    <message>
        <source>The page to pay now has expired</source>
        <translation>La página de pago inmediato ha caducado</translation>
    </message>
    <message>
        <source>A part of the transfer for %1 has come; %3 are still missing</source>
        <translation>Ha llegado una parte de la transferencia para %1; aún faltan %3</translation>
    </message>
    <message>
        <source>A part of the transfer has come; %3 are still missing</source>
        <translation>Ha llegado una parte de la transferencia; aún faltan %3</translation>
    </message>
    <message>
        <source>A part of the transfer has come</source>
        <translation>Ha llegado una parte de la transferencia</translation>
    </message>
    <message>
        <source>%3 of %2 wait at the payment provider for a document</source>
        <translation>%3 de %2 esperan un documento en el proveedor de pagos</translation>
    </message>
    <message>
        <source>%3 of a customer wait at the payment provider for a document</source>
        <translation>%3 de un cliente esperan un documento en el proveedor de pagos</translation>
    </message>
    <message>
        <source>Money of a customer waits at the payment provider</source>
        <translation>Dinero de un cliente está en espera en el proveedor de pagos</translation>
    </message>
    <message>
        <source>Mail to %2 put into Outbox</source>
        <translation>Correo a %2 puesto en la bandeja de salida</translation>
    </message>
    <message>
        <source>Mail put into Outbox</source>
        <translation>Correo puesto en la bandeja de salida</translation>
    </message>
    <message>
        <source>Mail to %2 composed with its link</source>
        <translation>Correo a %2 redactado con su enlace</translation>
    </message>
    <message>
        <source>Mail composed with its link</source>
        <translation>Correo redactado con su enlace</translation>
    </message>
    <message>
        <source>Mail to %2 accepted by mail server</source>
        <translation>Correo a %2 aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>Mail accepted by mail server</source>
        <translation>Correo aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>Mail refused by mail server: %4</source>
        <translation>Correo rechazado por el servidor de correo: %4</translation>
    </message>
    <message>
        <source>Mail refused by mail server</source>
        <translation>Correo rechazado por el servidor de correo</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail to %2. It is not sent again by itself</source>
        <translation>No se sabe si el servidor de correo aceptó el correo a %2. No se vuelve a enviar por sí solo</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail. It is not sent again by itself</source>
        <translation>No se sabe si el servidor de correo aceptó el correo. No se vuelve a enviar por sí solo</translation>
    </message>
    <message>
        <source>Mail dropped before it was sent</source>
        <translation>Correo descartado antes de enviarse</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %4</source>
        <translation>Descartado antes de enviarse: %4</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Descartado antes de enviarse</translation>
    </message>
    <message>
        <source>Locked through %2: %4</source>
        <translation>Bloqueado hasta el %2: %4</translation>
    </message>
    <message>
        <source>Locked through %2</source>
        <translation>Bloqueado hasta el %2</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Periodo bloqueado</translation>
    </message>
    <message>
        <source>Locked only through %2: %4</source>
        <translation>Bloqueado solo hasta el %2: %4</translation>
    </message>
    <message>
        <source>Period unlocked: %4</source>
        <translation>Periodo desbloqueado: %4</translation>
    </message>
    <message>
        <source>Period unlocked</source>
        <translation>Periodo desbloqueado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>%1, command line</source>
        <translation>%1, línea de comandos</translation>
    </message>
    <message>
        <source>%5 to %2 put into Outbox</source>
        <translation>%5 a %2 puesto en la bandeja de salida</translation>
    </message>
    <message>
        <source>%5 put into Outbox</source>
        <translation>%5 puesto en la bandeja de salida</translation>
    </message>
    <message>
        <source>%5 to %2 composed</source>
        <translation>%5 a %2 redactado</translation>
    </message>
    <message>
        <source>%5 composed</source>
        <translation>%5 redactado</translation>
    </message>
    <message>
        <source>%5 to %2 accepted by mail server</source>
        <translation>%5 a %2 aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>%5 accepted by mail server</source>
        <translation>%5 aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>%5 refused by mail server: %4</source>
        <translation>%5 rechazado por el servidor de correo: %4</translation>
    </message>
    <message>
        <source>%5 refused by mail server</source>
        <translation>%5 rechazado por el servidor de correo</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5 to %2. It is not sent again by itself</source>
        <translation>%5 a %2: no se sabe si el servidor de correo lo aceptó. No se vuelve a enviar por sí solo</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5. It is not sent again by itself</source>
        <translation>%5: no se sabe si el servidor de correo lo aceptó. No se vuelve a enviar por sí solo</translation>
    </message>
    <message>
        <source>Reminders about %1 held until %4</source>
        <translation>Recordatorios sobre %1 suspendidos hasta el %4</translation>
    </message>
    <message>
        <source>Reminders to %2 held until %4</source>
        <translation>Recordatorios a %2 suspendidos hasta el %4</translation>
    </message>
    <message>
        <source>Reminders are sent again</source>
        <translation>Recordatorios reanudados</translation>
    </message>
    <message>
        <source>Payment link over a part, %3, requested</source>
        <translation>Enlace de pago parcial de %3 solicitado</translation>
    </message>
    <message>
        <source>Payment link over a part requested</source>
        <translation>Enlace de pago parcial solicitado</translation>
    </message>
    <message>
        <source>The link over %3 was paid; pages open for it are to be closed</source>
        <translation>El enlace de %3 se ha pagado; las páginas abiertas para él se van a cerrar</translation>
    </message>
    <message>
        <source>The link was paid; pages open for it are to be closed</source>
        <translation>El enlace se ha pagado; las páginas abiertas para él se van a cerrar</translation>
    </message>
    <message>
        <source>Pages open for the paid link are closed</source>
        <translation>Se han cerrado las páginas abiertas para el enlace pagado</translation>
    </message>
    <message>
        <source>Tags of %1: %4</source>
        <translation>Etiquetas de %1: %4</translation>
    </message>
    <message>
        <source>Tags of %2: %4</source>
        <translation>Etiquetas de %2: %4</translation>
    </message>
    <message>
        <source>Tags: %4</source>
        <translation>Etiquetas: %4</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas modificadas</translation>
    </message>
    <message>
        <source>Note of %1: %4</source>
        <translation>Nota de %1: %4</translation>
    </message>
    <message>
        <source>Note of %2: %4</source>
        <translation>Nota de %2: %4</translation>
    </message>
    <message>
        <source>Note: %4</source>
        <translation>Nota: %4</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>%3 received on %6: %4</source>
        <translation>Recibido %3 en %6: %4</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested: %6</source>
        <translation>Cobro de %3 a %4 solicitado: %6</translation>
    </message>
    <message>
        <source>The last day of the link over %3 is over; it is to be closed</source>
        <translation>El último día del enlace de %3 ha pasado; se va a cerrar</translation>
    </message>
    <message>
        <source>The last day of the link is over; it is to be closed</source>
        <translation>El último día del enlace ha pasado; se va a cerrar</translation>
    </message>
    <message>
        <source>Refused action about %1 dismissed</source>
        <translation>Acción rechazada sobre %1 marcada como vista</translation>
    </message>
    <message>
        <source>Refused action for %2 dismissed</source>
        <translation>Acción rechazada para %2 marcada como vista</translation>
    </message>
    <message>
        <source>Refused action dismissed</source>
        <translation>Acción rechazada marcada como vista</translation>
    </message>
    <message>
        <source>Refused action about %1 needs somebody again</source>
        <translation>Acción rechazada sobre %1: vuelve a requerir atención</translation>
    </message>
    <message>
        <source>Refused action for %2 needs somebody again</source>
        <translation>Acción rechazada para %2: vuelve a requerir atención</translation>
    </message>
    <message>
        <source>Refused action needs somebody again</source>
        <translation>Acción rechazada: vuelve a requerir atención</translation>
    </message>
    <message>
        <source>made at the provider</source>
        <comment>a refund</comment>
        <translation>hecho en el proveedor</translation>
    </message>
</context>
<context>
    <name>quittance::AddressEdit</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
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
        <translation>Calle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBar</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
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
        <translation>No vencido</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>De 1 a 30 días de retraso</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>De 31 a 60 días de retraso</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>De 61 a 90 días de retraso</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>Más de 90 días de retraso</translation>
    </message>
    <message>
        <source>Open by days late, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Pendiente por días de retraso, %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllocateDialog</name>
    <message>
        <source>Pay a&amp;nother customer&apos;s invoices</source>
        <translation>Pagar facturas de &amp;otro cliente</translation>
    </message>
    <message>
        <source>What is not used stays credit of %1. Both statements show the other as a settlement.</source>
        <translation>Lo que no se use queda como saldo a favor de %1. Ambos extractos muestran al otro cliente como compensación.</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Asignar</translation>
    </message>
</context>
<context>
    <name>quittance::AllocationGrid</name>
    <message>
        <source>Looking for open invoices…</source>
        <translation>Buscando facturas pendientes…</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <translation>Recibe %1</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Elija primero el cliente.</translation>
    </message>
    <message>
        <source>Nothing is open in %1; all of it stays credit.</source>
        <translation>No hay nada pendiente en %1; todo queda como saldo a favor.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Show the next of %1 more; %2 of them get something</source>
        <translation>Mostrar las siguientes de %1 más; %2 de ellas reciben algo</translation>
    </message>
    <message>
        <source>Show the next of %1 more</source>
        <translation>Mostrar las siguientes de %1 más</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Importe para %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllowancesModel</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Amount or %</source>
        <translation>Importe o %</translation>
    </message>
    <message>
        <source>Amount, or percent of the lines with this VAT</source>
        <translation>Importe, o porcentaje de las líneas con este IVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Recargo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
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
        <translation>%1: ¿miles o decimales?</translation>
    </message>
</context>
<context>
    <name>quittance::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Kept on this computer, for you alone. It changes at once.</source>
        <translation>Se guarda en este ordenador, solo para usted. Cambia al instante.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas co&amp;mpactas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Notificaciones del sistema</translation>
    </message>
    <message>
        <source>&amp;Tell me there when more needs me</source>
        <translation>&amp;Avisarme ahí cuando haya más asuntos que atender</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalText</name>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, document or payment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Void %1 of %2 over %3.</source>
        <comment>document, customer, amount</comment>
        <translation>Anular %1 de %2 por %3.</translation>
    </message>
    <message>
        <source>Write off %1 on %2 of %3: %4.</source>
        <comment>amount, document, customer, cause</comment>
        <translation>Dar por incobrables %1 en %2 de %3: %4.</translation>
    </message>
    <message>
        <source>Pay %1 back to %2, from %3. Way: %4.</source>
        <comment>amount, customer, payment or document, way</comment>
        <translation>Reembolsar %1 a %2, desde %3. Vía: %4.</translation>
    </message>
    <message>
        <source>Approved. %1 is void.</source>
        <translation>Aprobado. %1 queda anulada.</translation>
    </message>
    <message>
        <source>Approved. %1 is written off on %2.</source>
        <translation>Aprobado. %1 dados por incobrables en %2.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is booked.</source>
        <translation>Aprobado. El reembolso a %1 está contabilizado.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is in Outbox.</source>
        <translation>Aprobado. El reembolso a %1 está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Above %1 a second person must agree. This asks for it; nothing is booked before.</source>
        <translation>Por encima de %1 debe dar su conformidad una segunda persona. Esto la solicita; antes no se contabiliza nada.</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Solicitudes en espera</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason to refuse</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Needed to refuse; kept in the journal</source>
        <translation>Necesario para rechazar; queda en el diario</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>Nada espera a una segunda persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait(s)</source>
        <comment>for a second person</comment>
        <translation>
            <numerusform>%n solicitud en espera</numerusform>
            <numerusform>%n solicitudes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>&amp;Take request back</source>
        <translation>Re&amp;tirar solicitud</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Approve and do it (Ctrl+Enter)</source>
        <translation>Aprobar y ejecutar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Request taken back. Nothing was booked.</source>
        <translation>Solicitud retirada. No se ha contabilizado nada.</translation>
    </message>
    <message>
        <source>Request refused. Nothing was booked.</source>
        <translation>Solicitud rechazada. No se ha contabilizado nada.</translation>
    </message>
</context>
<context>
    <name>quittance::AssignDialog</name>
    <message>
        <source>Assign customer</source>
        <translation>Asignar cliente</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is left of the payment is then this customer&apos;s credit and can be allocated.</source>
        <translation>Lo que queda del pago pasa a ser saldo a favor de este cliente y se puede asignar.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>quittance::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The book is one file. A copy made here is whole, also while others work on; a file that is simply copied may not be.</source>
        <translation>El libro es un solo archivo. Una copia hecha aquí está completa, aunque otras personas sigan trabajando; un archivo copiado sin más puede no estarlo.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Guardar una copia del libro</translation>
    </message>
    <message>
        <source>Book of %1.sqlite</source>
        <translation>Libro del %1.sqlite</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>La copia está en %1.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>A copy is made there once a day and at closing, and looked through. The last 14 are kept. Best on another disk; empty is never.</source>
        <translation>Allí se hace una copia una vez al día y al cerrar, y se comprueba. Se conservan las 14 últimas. Mejor en otro disco; vacío significa nunca.</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Elegir carpeta…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>Copiar &amp;ahora</translation>
    </message>
    <message>
        <source>Last good copy: %1, %2</source>
        <comment>time, file</comment>
        <translation>Última copia correcta: %1, %2</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Aún no hay copias.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Restaurar desde una copia…</translation>
    </message>
    <message>
        <source>A backup becomes a book of its own; this one stays as it is.</source>
        <translation>Una copia pasa a ser un libro propio; este queda como está.</translation>
    </message>
    <message>
        <source>Payment links, mails and evidence are sealed in the book with its key, which is kept apart from it. On another computer the recovery key opens them. Invoices, payments and the journal open without it.</source>
        <translation>Los enlaces de pago, los correos y las pruebas están sellados en el libro con su clave, que se guarda aparte. En otro ordenador los abre la clave de recuperación. Las facturas, los pagos y el diario se abren sin ella.</translation>
    </message>
</context>
<context>
    <name>quittance::BankText</name>
    <message>
        <source>our reference and the amount agree</source>
        <translation>coinciden nuestra referencia y el importe</translation>
    </message>
    <message>
        <source>the document&apos;s number and the amount agree</source>
        <translation>coinciden el número de documento y el importe</translation>
    </message>
    <message>
        <source>the numbers of several documents and their sum agree</source>
        <translation>coinciden los números de varios documentos y su suma</translation>
    </message>
    <message>
        <source>a payment recorded before is this money</source>
        <translation>este dinero es un pago registrado antes</translation>
    </message>
    <message>
        <source>this payment came back</source>
        <translation>este pago fue devuelto</translation>
    </message>
    <message>
        <source>this refund was paid from the bank</source>
        <translation>este reembolso se pagó desde el banco</translation>
    </message>
    <message>
        <source>this payout and the amount agree</source>
        <translation>coinciden esta liquidación y el importe</translation>
    </message>
    <message>
        <source>the bank&apos;s own charge</source>
        <translation>gasto del propio banco</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>lo dice una regla</translation>
    </message>
    <message>
        <source>the number agrees, the amount does not</source>
        <translation>coincide el número, pero no el importe</translation>
    </message>
    <message>
        <source>the number agrees, the currency does not</source>
        <translation>coincide el número, pero no la moneda</translation>
    </message>
    <message>
        <source>this account has paid for the customer before, and the amount agrees</source>
        <translation>esta cuenta ya ha pagado por el cliente, y el importe coincide</translation>
    </message>
    <message>
        <source>the name is alike, and the amount agrees</source>
        <translation>el nombre es parecido, y el importe coincide</translation>
    </message>
    <message>
        <source>the customer&apos;s oldest documents come to this amount</source>
        <translation>los documentos más antiguos del cliente suman este importe</translation>
    </message>
    <message>
        <source>only the amount agrees</source>
        <translation>solo coincide el importe</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>lo ha dicho alguien</translation>
    </message>
    <message>
        <source>only a hint</source>
        <translation>solo un indicio</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>may be here already</source>
        <translation>puede que ya exista</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>conocido en parte</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>conciliado</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguien desconocido</translation>
    </message>
    <message>
        <source>Payment of %1 that was recorded before</source>
        <translation>Pago de %1 registrado antes</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Saldo a favor de %1</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 paga %2</translation>
    </message>
    <message>
        <source>; what is then missing is written off</source>
        <translation>; lo que falte se da por incobrable</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Liquidación de %1</translation>
    </message>
    <message>
        <source>A payment of %1 came back</source>
        <translation>Un pago de %1 fue devuelto</translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation>Reembolso a %1</translation>
    </message>
    <message>
        <source>Set aside: the bank&apos;s charge</source>
        <translation>Apartar: gasto del banco</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartar: %1</translation>
    </message>
    <message>
        <source>%1: a payment, booked without asking</source>
        <translation>%1: un pago, contabilizado sin preguntar</translation>
    </message>
    <message>
        <source>%1: a payment</source>
        <translation>%1: un pago</translation>
    </message>
    <message>
        <source>%1: a payout of %2</source>
        <translation>%1: una liquidación de %2</translation>
    </message>
    <message>
        <source>%1: a payment that came back</source>
        <translation>%1: un pago devuelto</translation>
    </message>
    <message>
        <source>%1: a refund</source>
        <translation>%1: un reembolso</translation>
    </message>
    <message>
        <source>%1: set aside, %2</source>
        <translation>%1: apartado, %2</translation>
    </message>
    <message>
        <source>Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is missing.</source>
        <translation>Cuenta %1: el extracto %2 termina con %3, el extracto %4 empieza con %5. Falta uno entre ambos.</translation>
    </message>
    <message>
        <source>Account %1: statement %2 is followed by %3. One between them may be missing.</source>
        <translation>Cuenta %1: al extracto %2 le sigue el %3. Puede que falte uno entre ambos.</translation>
    </message>
    <message>
        <source>Account %1: statements %2 and %3 tell some of the same days.</source>
        <translation>Cuenta %1: los extractos %2 y %3 contienen en parte los mismos días.</translation>
    </message>
    <message>
        <source>New movements: %1. Here already: %2.</source>
        <translation>Movimientos nuevos: %1. Ya existentes: %2.</translation>
    </message>
    <message>
        <source>New ones that may be here already: %1.</source>
        <translation>Nuevos que quizá ya existan: %1.</translation>
    </message>
    <message>
        <source>Sums that gave way to their parts: %1.</source>
        <translation>Sumas sustituidas por sus partes: %1.</translation>
    </message>
    <message>
        <source>Booked without asking: %1.</source>
        <translation>Contabilizados sin preguntar: %1.</translation>
    </message>
    <message>
        <source>Could be booked without asking: %1.</source>
        <translation>Se podrían contabilizar sin preguntar: %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Mostrar el mensaje siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>how many messages wait behind the one that is shown</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BookRescue</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Names and addresses in the journal</source>
        <translation>Nombres y direcciones del diario</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Facturas y notas de crédito</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>%1: nothing could be read</source>
        <comment>a part of the book</comment>
        <translation>%1: no se ha podido leer nada</translation>
    </message>
    <message>
        <source>%1: %2 written, others could not be read</source>
        <comment>a part of the book, how many</comment>
        <translation>%1: %2 en el archivo, el resto no se ha podido leer</translation>
    </message>
    <message>
        <source>%1: %2 written, up to %3 could not be read</source>
        <comment>a part of the book, how many, how many</comment>
        <translation>%1: %2 en el archivo, hasta %3 ilegibles</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <comment>a part of the book, how many</comment>
        <translation>%1: %2 en el archivo</translation>
    </message>
</context>
<context>
    <name>quittance::BringView</name>
    <message>
        <source>What to bring</source>
        <translation>Qué se trae</translation>
    </message>
    <message>
        <source>All companies and people of %1 come.</source>
        <translation>Llegan todas las empresas y personas de %1.</translation>
    </message>
    <message>
        <source>Calls, ma&amp;ils, meetings and notes come as well</source>
        <translation>&amp;Llamadas, correos, reuniones y notas llegan también</translation>
    </message>
    <message>
        <source>&amp;Write mapped fields back to %1</source>
        <translation>De&amp;volver a %1 los campos con correspondencia</translation>
    </message>
    <message>
        <source>The permission to write is missing</source>
        <translation>Falta el permiso de escritura</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>Solo las &amp;rechazadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Emitir facturas</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Anular facturas</translation>
    </message>
    <message>
        <source>Write off invoices</source>
        <translation>Dar facturas por incobrables</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Each gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Cada una recibe el número siguiente y ya no se puede modificar, solo abonar o anular. Aún no se envía ningún correo.</translation>
    </message>
    <message>
        <source>Each keeps its number and nothing is open on it any more. That cannot be taken back.</source>
        <translation>Cada una conserva su número y ya no queda nada pendiente en ella. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What is open on each is booked as a loss. The customers are told nothing.</source>
        <translation>Lo pendiente de cada una se contabiliza como pérdida. A los clientes no se les comunica nada.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Revisando cada una…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>Emitir %n factura</numerusform>
            <numerusform>Emitir %n facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n invoice(s)</source>
        <translation>
            <numerusform>Anular %n factura</numerusform>
            <numerusform>Anular %n facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n invoice(s)</source>
        <translation>
            <numerusform>Dar %n factura por incobrable</numerusform>
            <numerusform>Dar %n facturas por incobrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop after the invoice that is under way (Esc)</source>
        <translation>Detener tras la factura en curso (Esc)</translation>
    </message>
    <message>
        <source>Cancel stops after the invoice that is under way.</source>
        <translation>Cancelar detiene el proceso tras la factura en curso.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, to be done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n solicitada</numerusform>
            <numerusform>%n solicitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n sin hacer</numerusform>
            <numerusform>%n sin hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The list says what became of each.</source>
        <translation>La lista indica qué ha sido de cada una.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done.</source>
        <translation>Detenido. Lo hecho, hecho queda.</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter acts, Esc leaves without effect.</source>
        <translation>Espacio marca, Ctrl+Enter ejecuta, Esc sale sin efecto.</translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Deteniendo tras esta…</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActModel</name>
    <message>
        <source>It is being written in a window of its own. Issue it there.</source>
        <translation>Este borrador está abierto en su propia ventana. Emítalo allí.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree.</source>
        <translation>Solicitado. Una segunda persona debe dar su conformidad.</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>Emitida como %1</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Ready: above %1 a second person is asked</source>
        <translation>Lista: por encima de %1 se consulta a una segunda persona</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Se incluye</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>quittance::BulkMailDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>Solo los &amp;rechazados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Revisando cada uno…</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) · %1</source>
        <translation>
            <numerusform>%n correo · %1</numerusform>
            <numerusform>%n correos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <translation>
            <numerusform>Enviar %n al conectar</numerusform>
            <numerusform>Enviar %n al conectar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>Enviar %n correo</numerusform>
            <numerusform>Enviar %n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Type %1 to send</source>
        <comment>a number</comment>
        <translation>Escriba %1 para enviar</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step, Space ticks</source>
        <translation>%1 de %2 · Alt+Izquierda y Alt+Derecha pasan de uno a otro, Espacio marca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing this window stops nothing; Outbox shows the same.</source>
        <translation>Cerrar esta ventana no detiene nada; la bandeja de salida muestra lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in Outbox</source>
        <translation>
            <numerusform>%n correo en la bandeja de salida</numerusform>
            <numerusform>%n correos en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Ctrl+Enter envía, Esc sale sin efecto.</translation>
    </message>
    <message>
        <source>Links expire</source>
        <translation>Los enlaces caducan</translation>
    </message>
    <message>
        <source>A choice holds for each of these mails. Without one, a link that is there keeps its end, and a new one has the usual one.</source>
        <translation>Lo elegido vale para cada uno de estos correos. Si no se elige nada, un enlace existente conserva su fin y uno nuevo recibe el habitual.</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step</source>
        <translation>%1 de %2 · Alt+Izquierda y Alt+Derecha pasan de uno a otro</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Pagar por</translation>
    </message>
</context>
<context>
    <name>quittance::CardActions</name>
    <message>
        <source>Show Outbox</source>
        <translation>Ver bandeja de salida</translation>
    </message>
    <message>
        <source>The charge for %1 is on its way.</source>
        <translation>El cobro de %1 está en camino.</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Enviar enlace de pago</translation>
    </message>
    <message>
        <source>The card for %1 is charged when online.</source>
        <comment>number of an invoice</comment>
        <translation>El cobro de %1 a la tarjeta se hace al conectar.</translation>
    </message>
</context>
<context>
    <name>quittance::CardText</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>card, month and year it ends</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved on the payment page on %1</source>
        <translation>Guardada en la página de pago el %1</translation>
    </message>
    <message>
        <source>No agreement is known</source>
        <translation>No consta ninguna autorización</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Autorizada el %1</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Customer must confirm</source>
        <translation>El cliente debe confirmar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Uncertain – asking %1</source>
        <translation>Incierto – consultando a %1</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again by itself. Do not charge again.</source>
        <translation>%1 no ha respondido. Puede que el cobro de %2 a %3 se haya realizado; Quittance vuelve a preguntar por sí solo. No cobre otra vez.</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again at %4. Do not charge again.</source>
        <translation>%1 no ha respondido. Puede que el cobro de %2 a %3 se haya realizado; Quittance vuelve a preguntar a las %4. No cobre otra vez.</translation>
    </message>
    <message>
        <source>The charge of %1 to %2 is under way.</source>
        <translation>El cobro de %1 a %2 está en curso.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2 until %3. Take or release them before.</source>
        <translation>%1 están retenidos en %2 hasta el %3. Cóbrelos o libérelos antes.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2. Take or release them within a week.</source>
        <translation>%1 están retenidos en %2. Cóbrelos o libérelos en el plazo de una semana.</translation>
    </message>
    <message>
        <source>%1 were charged to %2.</source>
        <translation>Se han cobrado %1 a %2.</translation>
    </message>
    <message>
        <source>%1 on %2 were not charged.</source>
        <translation>No se han cobrado %1 a %2.</translation>
    </message>
    <message>
        <source>Nobody could find out whether the charge of %1 to %2 happened. Look at %3, and drop it in Outbox only if it did not. Do not charge again before.</source>
        <translation>No se ha podido averiguar si el cobro de %1 a %2 se realizó. Compruébelo en %3 y descártelo en la bandeja de salida solo si no se realizó. No cobre otra vez antes.</translation>
    </message>
</context>
<context>
    <name>quittance::CardsDialog</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last month it can be used in</source>
        <translation>Último mes en que se puede usar</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>Autorizada desde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How the customer agreed</source>
        <translation>Cómo la autorizó el cliente</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Caducó %1</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Tarjetas guardadas</translation>
    </message>
    <message>
        <source>Cards are saved by their holder, on the provider&apos;s page. Their numbers never come here.</source>
        <translation>Las tarjetas las guarda su titular en la página del proveedor. Sus números nunca llegan aquí.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Eliminar tarjeta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Añadir tarjeta…</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page on which a card is saved</source>
        <translation>Abre la página del proveedor en la que se guarda una tarjeta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Eliminar… (Supr)</translation>
    </message>
    <message>
        <source>Who is this?…</source>
        <translation>¿Quién es?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Indicar qué cliente del proveedor es</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Definir página de retorno…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La tarjeta está guardada.</translation>
    </message>
    <message>
        <source>The page has ended before a card was saved. Add a card to open another one.</source>
        <translation>La página ha caducado antes de que se guardara una tarjeta. Añada una tarjeta para abrir otra.</translation>
    </message>
    <message>
        <source>No card was saved yet. The page stays open for a day; the card stands here after a sync once its holder has saved it.</source>
        <translation>Aún no se ha guardado ninguna tarjeta. La página sigue abierta un día; la tarjeta aparece aquí tras una sincronización, una vez que su titular la haya guardado.</translation>
    </message>
    <message>
        <source>The page is open in the browser. The card stands here once its holder has saved it.</source>
        <translation>La página está abierta en el navegador. La tarjeta aparece aquí cuando su titular la haya guardado.</translation>
    </message>
    <message>
        <source>Remove %1 of %2 at %3? It can then not be charged any more. This cannot be undone: the customer would have to save it again.</source>
        <comment>card, customer, account</comment>
        <translation>¿Eliminar %1 de %2 en %3? Después ya no se podrá cobrar a ella. No se puede deshacer: el cliente tendría que guardarla de nuevo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, LIVE or TEST</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 está eliminada.</translation>
    </message>
    <message>
        <source>No card is saved.</source>
        <translation>No hay ninguna tarjeta guardada.</translation>
    </message>
    <message>
        <source>Add card… opens the page to save one on.</source>
        <translation>Añadir tarjeta… abre la página en la que se guarda una.</translation>
    </message>
</context>
<context>
    <name>quittance::CertainDialog</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Qué paga</translation>
    </message>
    <message>
        <source>Our reference or number and the amount agree, and nothing else can be meant. Each can be undone.</source>
        <translation>Nuestra referencia o el número y el importe coinciden, y no puede tratarse de otra cosa. Cada uno se puede deshacer.</translation>
    </message>
    <message>
        <source>Book what is certain</source>
        <translation>Contabilizar lo seguro</translation>
    </message>
    <message>
        <source>Movements that are certain</source>
        <translation>Movimientos seguros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Book 1 movement</source>
        <translation>Contabilizar 1 movimiento</translation>
    </message>
    <message>
        <source>Book %1 movements</source>
        <translation>Contabilizar %1 movimientos</translation>
    </message>
    <message>
        <source>Booked: %1. Not booked: %2. They wait, for the reason beside each.</source>
        <translation>Contabilizados: %1. No contabilizados: %2. Siguen en espera, por el motivo que figura junto a cada uno.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quittance::ChargeDialog</name>
    <message>
        <source>%1 (expired)</source>
        <comment>a saved card</comment>
        <translation>%1 (caducada)</translation>
    </message>
    <message>
        <source>%1 · allowed since %2</source>
        <comment>a saved card, a day</comment>
        <translation>%1 · autorizada desde %2</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>Cobrar a tarjeta guardada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Saved cards…</source>
        <translation>Tarjetas guardadas…</translation>
    </message>
    <message>
        <source>Open after the charge</source>
        <translation>Pendiente tras el cobro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  máximo %2</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrar</translation>
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
        <translation>Se mueve dinero real.</translation>
    </message>
    <message>
        <source>No real money moves.</source>
        <translation>No se mueve dinero real.</translation>
    </message>
    <message>
        <source>The payment link is closed first.</source>
        <translation>Primero se cierra el enlace de pago.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Read by the card&apos;s holder beside the name of the account</source>
        <translation>Lo que el titular de la tarjeta lee junto al nombre de la cuenta</translation>
    </message>
    <message>
        <source>On statement</source>
        <translation>En el extracto</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>Opcional, se guarda en el diario</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Charge %1 when online</source>
        <comment>amount</comment>
        <translation>Cobrar %1 al conectar</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>typed, at most</comment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Without an answer from %1 the charge is “Uncertain” and Quittance asks again. It never charges again by itself.</source>
        <translation>Sin respuesta de %1, el cobro queda «Incierto» y Quittance vuelve a preguntar. Nunca cobra otra vez por sí solo.</translation>
    </message>
</context>
<context>
    <name>quittance::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Show as a table or as bars</source>
        <translation>Mostrar como tabla o como barras</translation>
    </message>
</context>
<context>
    <name>quittance::CheckPanel</name>
    <message>
        <source>Not held against the provider&apos;s own count yet.</source>
        <translation>Aún no comparado con las cuentas del proveedor.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Mostrarlos…</translation>
    </message>
    <message>
        <source>Asks the provider for all payments of this year and holds them against the book</source>
        <translation>Pide al proveedor todos los pagos de este año y los compara con el libro</translation>
    </message>
    <message>
        <source>Asking the provider for all payments since %1…</source>
        <translation>Pidiendo al proveedor todos los pagos desde %1…</translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>counts of payments, a moment</extracomment>
        <translation>%1 · comprobado %2</translation>
    </message>
</context>
<context>
    <name>quittance::CloseMonthDialog</name>
    <message>
        <source>Close month</source>
        <translation>Cerrar mes</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>Mes anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation>Mes siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Ask the &amp;providers again</source>
        <translation>Preguntar de nuevo a los &amp;proveedores</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Por qué puede quedar así</translation>
    </message>
    <message>
        <source>Why it may stay; kept in the journal</source>
        <translation>Por qué puede quedar así; se guarda en el diario</translation>
    </message>
    <message>
        <source>Let it &amp;stay</source>
        <translation>De&amp;jar así</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Fin de mes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Write the files…</source>
        <translation>&amp;Escribir los archivos…</translation>
    </message>
    <message>
        <source>Lists, summary, ledger and proof of the month, in a new folder</source>
        <translation>Listas, resumen, libro mayor y justificante del mes, en una carpeta nueva</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Preguntando a los proveedores…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Locked: nothing is booked in it any more.</source>
        <translation>Bloqueado: ya no se contabiliza nada en él.</translation>
    </message>
    <message>
        <source>Everything agrees. It can be locked.</source>
        <translation>Todo coincide. Se puede bloquear.</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>From then on nothing is booked in it (Ctrl+Enter)</source>
        <translation>A partir de entonces no se contabiliza nada en él (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looking once more, then locking…</source>
        <translation>Revisando una vez más y bloqueando…</translation>
    </message>
    <message>
        <source>%1 is locked. Its files can be written now.</source>
        <translation>%1 está bloqueado. Ya se pueden escribir sus archivos.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>It was not locked: something has changed since. The list says what.</source>
        <translation>No se ha bloqueado: algo ha cambiado entretanto. La lista dice qué.</translation>
    </message>
    <message>
        <source>Where the month&apos;s folder is to be</source>
        <translation>Dónde debe estar la carpeta del mes</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1 archivos escritos en %2</translation>
    </message>
    <message>
        <source>1 check stands in the way of the lock.</source>
        <translation>1 control impide el bloqueo.</translation>
    </message>
    <message>
        <source>%1 checks stand in the way of the lock.</source>
        <translation>%1 controles impiden el bloqueo.</translation>
    </message>
    <message>
        <source>Something stands in the way of the lock; the list says what</source>
        <translation>Algo impide el bloqueo; la lista dice qué</translation>
    </message>
    <message>
        <source>May stay</source>
        <extracomment>of a check of the month: what was found is accepted with a reason</extracomment>
        <translation>Puede quedarse</translation>
    </message>
</context>
<context>
    <name>quittance::CloseText</name>
    <message>
        <source>Requests that wait for a second person</source>
        <translation>Solicitudes que esperan a una segunda persona</translation>
    </message>
    <message>
        <source>Bank balance</source>
        <translation>Saldo bancario</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Movimientos bancarios</translation>
    </message>
    <message>
        <source>Card charges under way</source>
        <translation>Cobros con tarjeta en curso</translation>
    </message>
    <message>
        <source>Money at the providers</source>
        <translation>Dinero en los proveedores</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>Pagos en %1</translation>
    </message>
    <message>
        <source>Differences with the CRM</source>
        <translation>Diferencias con el CRM</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Saldo a favor de clientes</translation>
    </message>
    <message>
        <source>Debits under way</source>
        <translation>Adeudos en curso</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>Disputas abiertas</translation>
    </message>
    <message>
        <source>Drafts of the month</source>
        <translation>Borradores del mes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Payments without a customer</source>
        <translation>Pagos sin cliente</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Cuentas por cobrar</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Reembolsos en curso</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Extractos bancarios</translation>
    </message>
    <message>
        <source>A request of %3 waits for a second person: %2.</source>
        <translation>Una solicitud del %3 espera a una segunda persona: %2.</translation>
    </message>
    <message>
        <source>Agree to it or refuse it.</source>
        <translation>Apruébela o rechácela.</translation>
    </message>
    <message>
        <source>The ledger&apos;s bank account and the bank lines differ by %2.</source>
        <translation>La cuenta bancaria del libro mayor y los movimientos bancarios difieren en %2.</translation>
    </message>
    <message>
        <source>Compare the amounts of the matches with the bank lines they belong to.</source>
        <translation>Compare los importes conciliados con los movimientos bancarios correspondientes.</translation>
    </message>
    <message>
        <source>The lines of %1 do not add up to the balance of %3: %2 is missing.</source>
        <translation>Los movimientos de %1 no suman el saldo del %3: faltan %2.</translation>
    </message>
    <message>
        <source>Import the statement of these days again, or ask the bank for it.</source>
        <translation>Importe de nuevo el extracto de estos días o pídalo al banco.</translation>
    </message>
    <message>
        <source>%2 of %3 is booked at the bank, and no bank line shows it: %4.</source>
        <translation>%2 del %3 están contabilizados en el banco y ningún movimiento bancario lo muestra: %4.</translation>
    </message>
    <message>
        <source>Import the statement, match the line, or say why there is none.</source>
        <translation>Importe el extracto, concilie el movimiento o indique por qué no lo hay.</translation>
    </message>
    <message>
        <source>No balance of the bank proves the lines of %1 from %3 on: %2.</source>
        <translation>Ningún saldo del banco acredita los movimientos de %1 desde el %3: %2.</translation>
    </message>
    <message>
        <source>Import a statement with balances of these days (camt.053, MT940), or say why there is none.</source>
        <translation>Importe un extracto con saldos de estos días (camt.053, MT940) o indique por qué no lo hay.</translation>
    </message>
    <message>
        <source>%2 of %3 is not known for anything yet: %4.</source>
        <translation>Aún no se sabe a qué corresponden %2 del %3: %4.</translation>
    </message>
    <message>
        <source>Match the line or set it aside.</source>
        <translation>Concilie el movimiento o apártelo.</translation>
    </message>
    <message>
        <source>A card charge of %2 for %4 is under way since %3.</source>
        <translation>Un cobro con tarjeta de %2 para %4 está en curso desde el %3.</translation>
    </message>
    <message>
        <source>Take it or release it, or wait for its outcome.</source>
        <translation>Cóbrelo o libérelo, o espere el resultado.</translation>
    </message>
    <message>
        <source>%1 was last asked before the month was over.</source>
        <translation>%1 se consultó por última vez antes de que terminara el mes.</translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation>Conéctese y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>A payment that no book can hold was left out: %4.</source>
        <translation>Se ha omitido un pago que ningún libro puede contener: %4.</translation>
    </message>
    <message>
        <source>%1 was never asked what it took in this month.</source>
        <translation>Nunca se ha preguntado a %1 qué cobró en este mes.</translation>
    </message>
    <message>
        <source>The provider and the book differ by %2 about %1 of %3.</source>
        <translation>El proveedor y el libro difieren en %2 sobre %1 del %3.</translation>
    </message>
    <message>
        <source>Bring payments in full (sync with all of it), then look at this payment at the provider.</source>
        <translation>Obtenga todos los pagos (sincronización completa) y revise después este pago en el proveedor.</translation>
    </message>
    <message>
        <source>The CRM and the book do not agree about %1 (%4).</source>
        <translation>El CRM y el libro no coinciden sobre %1 (%4).</translation>
    </message>
    <message>
        <source>Decide which is right.</source>
        <translation>Decida cuál es correcto.</translation>
    </message>
    <message>
        <source>A dispute about %2 is open since %3: %4.</source>
        <translation>Una disputa de %2 está abierta desde el %3: %4.</translation>
    </message>
    <message>
        <source>A draft of %2 is dated %3: %1 %4.</source>
        <translation>Un borrador de %2 lleva la fecha %3: %1 %4.</translation>
    </message>
    <message>
        <source>Issue it, give it another date, or say why it may stay.</source>
        <translation>Emítalo, póngale otra fecha o indique por qué puede quedar así.</translation>
    </message>
    <message>
        <source>Something in the outbox of %3 has no outcome yet: %4.</source>
        <translation>Algo de la bandeja de salida del %3 aún no tiene resultado: %4.</translation>
    </message>
    <message>
        <source>Run the outbox, or settle it there.</source>
        <translation>Procese la bandeja de salida o resuélvalo allí.</translation>
    </message>
    <message>
        <source>The figures of %1 differ by %2.</source>
        <translation>Las cifras de %1 difieren en %2.</translation>
    </message>
    <message>
        <source>Run ledger rebuild and check again; if it stays, restore a backup.</source>
        <translation>Ejecute ledger rebuild y compruebe de nuevo; si persiste, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal or what follows from it is damaged: %1.</source>
        <translation>El diario o lo que se deriva de él está dañado: %1.</translation>
    </message>
    <message>
        <source>Run ledger verify; restore a backup where the chain is broken.</source>
        <translation>Ejecute ledger verify; restaure una copia de seguridad donde se rompa la cadena.</translation>
    </message>
    <message>
        <source>A debit of %2 is under way since %3: %4.</source>
        <translation>Un adeudo de %2 está en curso desde el %3: %4.</translation>
    </message>
    <message>
        <source>Assign the payment to its customer.</source>
        <translation>Asigne el pago a su cliente.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 was made by hand at %4, which does not tell what it is made of.</source>
        <translation>La liquidación de %2 del %3 se hizo a mano en %4, que no informa de qué se compone.</translation>
    </message>
    <message>
        <source>Look at its proposal, and say that it is right.</source>
        <translation>Revise su propuesta y confirme que es correcta.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 should be at the bank by now.</source>
        <translation>La liquidación de %2 del %3 ya debería estar en el banco.</translation>
    </message>
    <message>
        <source>Import the statement and match it, or ask the provider.</source>
        <translation>Importe el extracto y concíliela, o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>A payout&apos;s line of %3 and the book differ by %2 about %1.</source>
        <translation>Una línea de liquidación del %3 y el libro difieren en %2 sobre %1.</translation>
    </message>
    <message>
        <source>Bring payments in full, then look at it at the provider.</source>
        <translation>Obtenga todos los pagos y revíselo después en el proveedor.</translation>
    </message>
    <message>
        <source>A payout of %3 holds %2 that the book does not know: %1.</source>
        <translation>Una liquidación del %3 contiene %2 que el libro no conoce: %1.</translation>
    </message>
    <message>
        <source>Bring payments in full. If another program took this money, say so.</source>
        <translation>Obtenga todos los pagos. Si otro programa cobró este dinero, indíquelo.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 is on its way to the bank.</source>
        <translation>La liquidación de %2 del %3 está en camino al banco.</translation>
    </message>
    <message>
        <source>%2 of a payout on %3 is not explained by its lines.</source>
        <translation>%2 de una liquidación del %3 no se explican por sus líneas.</translation>
    </message>
    <message>
        <source>Bring payments in full; if it stays, ask the provider.</source>
        <translation>Obtenga todos los pagos; si persiste, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The provider has not told yet what the payout of %2 on %3 is made of.</source>
        <translation>El proveedor aún no ha informado de qué se compone la liquidación de %2 del %3.</translation>
    </message>
    <message>
        <source>Bring payments again in a day.</source>
        <translation>Vuelva a obtener los pagos dentro de un día.</translation>
    </message>
    <message>
        <source>A refund of %2 from %3 is under way.</source>
        <translation>Un reembolso de %2 del %3 está en curso.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or say why it may stay.</source>
        <translation>Espere el resultado o indique por qué puede quedar así.</translation>
    </message>
    <message>
        <source>The statement of %1 from %3 begins %2 away from where the one before it ended.</source>
        <translation>El extracto de %1 desde el %3 empieza con %2 de diferencia respecto al final del anterior.</translation>
    </message>
    <message>
        <source>A file is wrong or incomplete: fetch both from the bank again.</source>
        <translation>Un archivo es erróneo o está incompleto: descargue ambos de nuevo del banco.</translation>
    </message>
    <message>
        <source>The statements of %1 end on %3.</source>
        <translation>Los extractos de %1 terminan el %3.</translation>
    </message>
    <message>
        <source>Import the rest of the month.</source>
        <translation>Importe el resto del mes.</translation>
    </message>
    <message>
        <source>Between the statements of %1 days are missing before %3.</source>
        <translation>Entre los extractos de %1 faltan días antes del %3.</translation>
    </message>
    <message>
        <source>Import the statement that is missing.</source>
        <translation>Importe el extracto que falta.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>In order, with remarks</source>
        <translation>En orden, con observaciones</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Cierre de mes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>%1 to put right</source>
        <translation>%1 por corregir</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 beside it</source>
        <translation>%1: %2 en el libro, %3 fuera de él</translation>
    </message>
    <message>
        <source>Closed: nothing is booked on or before %1 any more.</source>
        <translation>Cerrado: ya no se contabiliza nada hasta el %1 inclusive.</translation>
    </message>
    <message>
        <source>All is in order: the month through %1 can be closed.</source>
        <translation>Todo está en orden: se puede cerrar el mes hasta el %1.</translation>
    </message>
    <message>
        <source>The month through %1 stays open. Checks in the way: %2.</source>
        <translation>El mes hasta el %1 sigue abierto. Controles que lo impiden: %2.</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>En el banco</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Month %1, closed by %2</source>
        <translation>Mes %1, cerrado por %2</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Diario: %1</translation>
    </message>
    <message>
        <source>Who paid the %2 of %3 is not known: %4.</source>
        <translation>No se sabe quién pagó los %2 del %3: %4.</translation>
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
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Pago devuelto</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Reembolso devuelto</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsButton</name>
    <message>
        <source>Choose columns</source>
        <translation>Personalizar columnas</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Personalizar columnas</translation>
    </message>
    <message>
        <source>Drag a row to its place, or move it by Alt+Up and Alt+Down.</source>
        <translation>Arrastre una fila a su lugar o muévala con Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Por &amp;defecto</translation>
    </message>
    <message>
        <source>&amp;Show columns</source>
        <translation>&amp;Mostrar columnas</translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message>
        <source>Search or do…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Movimientos bancarios</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message>
        <source>Numbers, names, amounts, e-mail addresses and commands are found. A word in front keeps to one kind: %1.</source>
        <translation>Se encuentran números, nombres, importes, direcciones de correo y órdenes. Una palabra delante limita a una clase: %1.</translation>
    </message>
</context>
<context>
    <name>quittance::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Nueva factura…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import &amp;bank statement…</source>
        <translation>Importar &amp;extracto bancario…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Copiar filas con enca&amp;bezados</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation>Buscar &amp;o ejecutar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Facturas</translation>
    </message>
    <message>
        <source>Pay&amp;ments</source>
        <translation>Pa&amp;gos</translation>
    </message>
    <message>
        <source>Pa&amp;youts</source>
        <translation>Li&amp;quidaciones</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;CRM sync</source>
        <translation>&amp;Sincronización CRM</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Conciliación</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Bande&amp;ja de salida</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>Ac&amp;tividad</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>S&amp;ección siguiente</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Sig&amp;uiente panel</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Sidebar with words</source>
        <translation>&amp;Barra lateral con texto</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Filas co&amp;mpactas</translation>
    </message>
    <message>
        <source>Appearanc&amp;e</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Factura</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Siguiente paso</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>E&amp;mitir…</translation>
    </message>
    <message>
        <source>&amp;Send payment link…</source>
        <translation>En&amp;viar enlace de pago…</translation>
    </message>
    <message>
        <source>&amp;Copy payment link</source>
        <translation>&amp;Copiar enlace de pago</translation>
    </message>
    <message>
        <source>&amp;Bank details for a transfer…</source>
        <translation>&amp;Datos bancarios para transferencia…</translation>
    </message>
    <message>
        <source>Open page to pa&amp;y at once</source>
        <translation>A&amp;brir página de pago inmediato</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>Esperar el pa&amp;go</translation>
    </message>
    <message>
        <source>C&amp;harge saved card…</source>
        <translation>Cobrar a tar&amp;jeta guardada…</translation>
    </message>
    <message>
        <source>S&amp;aved cards…</source>
        <translation>&amp;Tarjetas guardadas…</translation>
    </message>
    <message>
        <source>Who is &amp;this at the provider?…</source>
        <translation>¿&amp;Quién es en el proveedor?…</translation>
    </message>
    <message>
        <source>Copy address of the customer&apos;s own &amp;page</source>
        <translation>Copiar dirección de la página del c&amp;liente</translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation>Editar borrador…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>D&amp;elete draft</source>
        <translation>Elim&amp;inar borrador</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Repetir…</translation>
    </message>
    <message>
        <source>Credit n&amp;ote…</source>
        <translation>&amp;Nota de crédito…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>&amp;Anular…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>Dar &amp;por incobrable…</translation>
    </message>
    <message>
        <source>Recurrin&amp;g invoices…</source>
        <translation>&amp;Facturas recurrentes…</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Pago</translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation>&amp;Registrar pago…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Asignar…</translation>
    </message>
    <message>
        <source>Assign &amp;customer…</source>
        <translation>Asignar &amp;cliente…</translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation>R&amp;eembolsar…</translation>
    </message>
    <message>
        <source>Re&amp;verse (bounced)…</source>
        <translation>&amp;Devolver (impagado)…</translation>
    </message>
    <message>
        <source>Matc&amp;h movement by hand…</source>
        <translation>Conciliar &amp;movimiento a mano…</translation>
    </message>
    <message>
        <source>&amp;Set movement aside…</source>
        <translation>A&amp;partar movimiento…</translation>
    </message>
    <message>
        <source>Ta&amp;ke last match back</source>
        <translation>Deshacer ú&amp;ltima conciliación</translation>
    </message>
    <message>
        <source>&amp;Book certain movements</source>
        <translation>Contabilizar movimientos &amp;seguros</translation>
    </message>
    <message>
        <source>&amp;Payouts at the bank…</source>
        <translation>Li&amp;quidaciones en el banco…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the provider</source>
        <translation>C&amp;omparar con el proveedor</translation>
    </message>
    <message>
        <source>Show &amp;disputes</source>
        <translation>Mostrar disp&amp;utas</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>A&amp;brir en el proveedor</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <source>&amp;Change customer…</source>
        <translation>Mo&amp;dificar cliente…</translation>
    </message>
    <message>
        <source>Show customer&apos;s &amp;invoices</source>
        <translation>Mostrar &amp;facturas del cliente</translation>
    </message>
    <message>
        <source>Show what C&amp;RMs say</source>
        <translation>Mostrar lo que dicen los C&amp;RM</translation>
    </message>
    <message>
        <source>&amp;Merge customer…</source>
        <translation>Co&amp;mbinar cliente…</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>&amp;Archivar cliente</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>&amp;Sincronizar todo</translation>
    </message>
    <message>
        <source>Only &amp;payments</source>
        <translation>Solo &amp;pagos</translation>
    </message>
    <message>
        <source>Only &amp;contacts</source>
        <translation>Solo &amp;contactos</translation>
    </message>
    <message>
        <source>&amp;Full check</source>
        <translation>Comprobación co&amp;mpleta</translation>
    </message>
    <message>
        <source>&amp;Stop the sync</source>
        <translation>&amp;Detener la sincronización</translation>
    </message>
    <message>
        <source>Send what &amp;waits</source>
        <translation>En&amp;viar lo que espera</translation>
    </message>
    <message>
        <source>Cl&amp;ose month…</source>
        <translation>C&amp;errar mes…</translation>
    </message>
    <message>
        <source>Set &amp;return page…</source>
        <translation>Definir página de &amp;retorno…</translation>
    </message>
    <message>
        <source>Co&amp;nnect a CRM…</source>
        <translation>Co&amp;nectar un CRM…</translation>
    </message>
    <message>
        <source>Re&amp;view conflicts…</source>
        <translation>Revisar con&amp;flictos…</translation>
    </message>
    <message>
        <source>Field &amp;mapping…</source>
        <translation>Correspondencia de c&amp;ampos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New &amp;here…</source>
        <translation>Nuevo a&amp;quí…</translation>
    </message>
    <message>
        <source>&amp;Print list…</source>
        <translation>Im&amp;primir lista…</translation>
    </message>
    <message>
        <source>Open &amp;document as PDF</source>
        <translation>Abrir &amp;documento como PDF</translation>
    </message>
    <message>
        <source>&amp;Open another book…</source>
        <translation>&amp;Abrir otro libro…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample book</source>
        <translation>Elimina&amp;r libro de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>I&amp;nformes</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>Sección pre&amp;via</translation>
    </message>
    <message>
        <source>Pane be&amp;fore</source>
        <translation>Panel p&amp;revio</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>&amp;Journal of this item…</source>
        <translation>Diari&amp;o de este elemento…</translation>
    </message>
    <message>
        <source>Send re&amp;minder…</source>
        <translation>&amp;Enviar recordatorio…</translation>
    </message>
    <message>
        <source>Send receipt…</source>
        <translation>Enviar recibo…</translation>
    </message>
    <message>
        <source>Send PDF on&amp;ly…</source>
        <translation>Enviar s&amp;olo el PDF…</translation>
    </message>
    <message>
        <source>Hold reminders &amp;until…</source>
        <translation>Suspender recordatorios &amp;hasta…</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <source>&amp;Send statement…</source>
        <translation>&amp;Enviar extracto…</translation>
    </message>
    <message>
        <source>&amp;Hold reminders until…</source>
        <translation>Suspender recordatorios &amp;hasta…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>Cone&amp;xiones…</translation>
    </message>
    <message>
        <source>&amp;Help about this page</source>
        <translation>A&amp;yuda sobre esta página</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>Personali&amp;zar columnas…</translation>
    </message>
    <message>
        <source>Filter by fields…</source>
        <translation>Filtrar por campos…</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>Apro&amp;baciones…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>Edit n&amp;ote…</source>
        <translation>&amp;Editar nota…</translation>
    </message>
    <message>
        <source>Edit ta&amp;gs…</source>
        <translation>Editar et&amp;iquetas…</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Syncs of the CRM</source>
        <translation>Sincronizaciones del CRM</translation>
    </message>
    <message>
        <source>Deleted drafts…</source>
        <translation>Borradores eliminados…</translation>
    </message>
    <message>
        <source>&amp;Save e-invoice…</source>
        <translation>&amp;Guardar factura electrónica…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show reason</source>
        <translation>Mostrar el motivo</translation>
    </message>
    <message>
        <source>&amp;Evidence checklist…</source>
        <translation>L&amp;ista de pruebas…</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Outbox entry</source>
        <translation>Entrada de la bandeja de salida</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>&amp;Ha llegado</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Marcar como visto</translation>
    </message>
</context>
<context>
    <name>quittance::CompletenessText</name>
    <message>
        <source>%1 and the book disagree about 1 payment. Look at it in the list.</source>
        <translation>%1 y el libro no coinciden en 1 pago. Revíselo en la lista.</translation>
    </message>
    <message>
        <source>%1 and the book disagree about %2 payments. Look at them in the list.</source>
        <translation>%1 y el libro no coinciden en %2 pagos. Revíselos en la lista.</translation>
    </message>
    <message>
        <source>%1 and the book agree about every payment: %2. Unexplained: 0.</source>
        <translation>%1 y el libro coinciden en todos los pagos: %2. Sin explicar: 0.</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here, %4 unexplained</source>
        <translation>%1: %2 allí, %3 aquí, %4 sin explicar</translation>
    </message>
    <message>
        <source>Left out, because it is of a currency or fraction that cannot be booked: %1</source>
        <translation>Omitido, porque su moneda o fracción no se puede contabilizar: %1</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>La factura %1 está pagada.</translation>
    </message>
    <message>
        <source>Invoice %1 is not paid yet. The next look at the provider will tell.</source>
        <translation>La factura %1 aún no está pagada. La próxima consulta al proveedor lo dirá.</translation>
    </message>
</context>
<context>
    <name>quittance::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Último común</translation>
    </message>
    <message>
        <source>Quittance now</source>
        <translation>Quittance ahora</translation>
    </message>
    <message>
        <source>CRM now</source>
        <translation>CRM ahora</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Revisar conflictos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Take &amp;ours</source>
        <translation>Tomar el &amp;nuestro</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Tomar el &amp;suyo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the decision back, while the CRM was not told (Ctrl+Z)</source>
        <translation>Deshacer la decisión mientras no se haya informado al CRM (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;Aceptar y continuar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>No hay ningún conflicto.</translation>
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
        <translation>Resuelto. Se puede deshacer hasta que se informe a %1.</translation>
    </message>
    <message>
        <source>Settled, and %1 was told.</source>
        <translation>Resuelto, y se ha informado a %1.</translation>
    </message>
    <message>
        <source>%1 says something that cannot be taken here: %2</source>
        <translation>%1 dice algo que no se puede aceptar aquí: %2</translation>
    </message>
    <message>
        <source>Both sides changed “%1” after the last agreed value. Invoices already issued keep what is printed on them.</source>
        <translation>Ambas partes han cambiado «%1» después del último valor común. Las facturas ya emitidas conservan lo que figura en ellas.</translation>
    </message>
    <message>
        <source>&amp;Accept %1 and go on</source>
        <translation>&amp;Aceptar %1 y continuar</translation>
    </message>
    <message>
        <source>Apply and close</source>
        <translation>Aplicar y cerrar</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin aplicar</translation>
    </message>
    <message>
        <source>Nothing is written before (Ctrl+Enter)</source>
        <translation>Antes no se escribe nada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pply %n decision(s)</source>
        <translation>
            <numerusform>A&amp;plicar %n decisión</numerusform>
            <numerusform>A&amp;plicar %n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) applied.</source>
        <translation>
            <numerusform>%n decisión aplicada.</numerusform>
            <numerusform>%n decisiones aplicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.</source>
        <translation>
            <numerusform>%n decisión aún no está aplicada. Los conflictos sin decidir quedan para la próxima vez.</numerusform>
            <numerusform>%n decisiones aún no están aplicadas. Los conflictos sin decidir quedan para la próxima vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>El nuestro</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Eliminado allí</translation>
    </message>
    <message>
        <source>The record was deleted in %1. What is decided holds here only.</source>
        <translation>El registro se ha eliminado en %1. Lo que se decida solo vale aquí.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a customer, how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Same for all %1 open conflicts in “%2” (A)</source>
        <comment>count, name of a field, a key</comment>
        <translation>Igual para los %1 conflictos abiertos de «%2» (A)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Nothing is written before you apply.</source>
        <translation>No se escribe nada antes de aplicar.</translation>
    </message>
    <message>
        <source>Why this is a conflict</source>
        <translation>Por qué es un conflicto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Not possible with an edited value.</source>
        <translation>No es posible con un valor editado.</translation>
    </message>
    <message>
        <source>The values not chosen stay in the journal.</source>
        <translation>Los valores no elegidos quedan en el diario.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <comment>when a record was changed, whose it is</comment>
        <translation>%1 · responsable %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of a CRM</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Último común: %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message>
        <source>Deleted in %1</source>
        <translation>Eliminado en %1</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin ver todavía</translation>
    </message>
    <message>
        <source>%1 · in conflict since %2</source>
        <comment>name of a CRM, day and time</comment>
        <translation>%1 · en conflicto desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time are kept and not applied yet.</source>
        <translation>
            <numerusform>%n decisión de la última vez se ha conservado y aún no está aplicada.</numerusform>
            <numerusform>%n decisiones de la última vez se han conservado y aún no están aplicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time were dropped, for the conflict changed or was settled meanwhile.</source>
        <translation>
            <numerusform>%n decisión de la última vez se ha descartado, porque el conflicto ha cambiado o se ha resuelto entretanto.</numerusform>
            <numerusform>%n decisiones de la última vez se han descartado, porque el conflicto ha cambiado o se ha resuelto entretanto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ConnectDialog</name>
    <message>
        <source>Connect a CRM</source>
        <translation>Conectar un CRM</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Formas de conectar</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in page, for another browser</source>
        <translation>Copiar la dirección de la página de inicio de sesión, para otro navegador</translation>
    </message>
    <message>
        <source>Address the browser came back to</source>
        <translation>Dirección a la que volvió el navegador</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, nowhere else.</source>
        <translation>Las claves se guardan en el llavero del sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>My Domain host</source>
        <translation>Host de My Domain</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Clave o token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>No port is free to come back to. Sign in; the browser then ends on a page that does not load. Copy its whole address and paste it here.</source>
        <translation>No hay ningún puerto libre para el regreso. Inicie sesión; el navegador termina entonces en una página que no se carga. Copie su dirección completa y péguela aquí.</translation>
    </message>
    <message>
        <source>Waiting for your browser… Sign in there and come back. This ends by itself after five minutes.</source>
        <translation>Esperando a su navegador… Inicie sesión allí y vuelva. Esto termina por sí solo a los cinco minutos.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Keep it and begin to sync (Ctrl+Enter)</source>
        <translation>Conservarla y empezar a sincronizar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ask whose account it is; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Preguntar de quién es la cuenta; aún no se guarda nada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>HubSpot with a key</source>
        <translation>HubSpot con una clave</translation>
    </message>
    <message>
        <source>A service key or private app token is pasted here once.</source>
        <translation>Se pega aquí una vez una clave de servicio o un token de app privada.</translation>
    </message>
    <message>
        <source>In HubSpot, open Development → Keys → Service keys and create a key named “Quittance”. An existing private app token works, too.</source>
        <translation>En HubSpot, abra Development → Keys → Service keys y cree una clave llamada «Quittance». También sirve un token de app privada existente.</translation>
    </message>
    <message>
        <source>Give it these scopes to read:</source>
        <translation>Dele estos permisos de lectura:</translation>
    </message>
    <message>
        <source>And these, if HubSpot is to be told what was billed and paid:</source>
        <translation>Y estos, si HubSpot debe saber lo que se ha facturado y pagado:</translation>
    </message>
    <message>
        <source>And this one for the texts of e-mails; without it only their subjects come:</source>
        <translation>Y este para los textos de los correos; sin él solo llegan los asuntos:</translation>
    </message>
    <message>
        <source>Copy the key and paste it below.</source>
        <translation>Copie la clave y péguela abajo.</translation>
    </message>
    <message>
        <source>HubSpot with your own app</source>
        <translation>HubSpot con su propia app</translation>
    </message>
    <message>
        <source>Each desk signs in with the browser. Your app, your secret; nothing of ours between.</source>
        <translation>Cada puesto inicia sesión con el navegador. Su app, su secreto; nada nuestro en medio.</translation>
    </message>
    <message>
        <source>In HubSpot, create an app with OAuth under Development and name it “Quittance”.</source>
        <translation>En HubSpot, cree una app con OAuth en Development y llámela «Quittance».</translation>
    </message>
    <message>
        <source>Register these redirect URLs, one a line. They lead to this computer:</source>
        <translation>Registre estas URL de redirección, una por línea. Llevan a este ordenador:</translation>
    </message>
    <message>
        <source>Add these scopes as required:</source>
        <translation>Añada estos permisos como obligatorios:</translation>
    </message>
    <message>
        <source>And this one as optional, for the texts of e-mails; without it only their subjects come:</source>
        <translation>Y este como opcional, para los textos de los correos; sin él solo llegan los asuntos:</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields below.</source>
        <translation>Copie el ID de cliente y el secreto de cliente en los campos de abajo.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>With an External Client App of your organisation, signed in to with the browser.</source>
        <translation>Con una External Client App de su organización, iniciando sesión en el navegador.</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager → New External Client App. Name it “Quittance”, distribution state Local.</source>
        <translation>En Setup, abra External Client App Manager → New External Client App. Llámela «Quittance», distribution state Local.</translation>
    </message>
    <message>
        <source>Enable OAuth and enter these callback URLs, one a line. They lead to this computer:</source>
        <translation>Active OAuth e introduzca estas URL de callback, una por línea. Llevan a este ordenador:</translation>
    </message>
    <message>
        <source>Choose these scopes:</source>
        <translation>Elija estos permisos:</translation>
    </message>
    <message>
        <source>Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token Rotation”.</source>
        <translation>Desactive «Require secret for Web Server Flow» y «Require secret for Refresh Token Flow». Active «Require Proof Key for Code Exchange (PKCE)» y «Enable Refresh Token Rotation».</translation>
    </message>
    <message>
        <source>Under Policies, let the people who bill use it, by a permission set.</source>
        <translation>En Policies, permita su uso a quienes facturan mediante un conjunto de permisos.</translation>
    </message>
    <message>
        <source>Copy the consumer key, and your host from Setup → My Domain, into the fields below.</source>
        <translation>Copie la consumer key, y su host de Setup → My Domain, en los campos de abajo.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>You can close this page and go back to Quittance.</source>
        <translation>Puede cerrar esta página y volver a Quittance.</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>Iniciar primera sincronización</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose what to bring; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Elegir qué se trae; aún no se guarda nada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Las claves se guardan en un archivo de este libro, sellado con su frase de contraseña.</translation>
    </message>
    <message>
        <source>See how the fields are mapped; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Ver la correspondencia de los campos; aún no se guarda nada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>See what the first sync would find; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Ver qué encontraría la primera sincronización; aún no se guarda nada (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectSteps</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what step %1 asks for</source>
        <translation>Copiar lo que pide el paso %1</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectText</name>
    <message>
        <source>Read companies</source>
        <translation>Leer empresas</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>Leer personas</translation>
    </message>
    <message>
        <source>Read who owns a record</source>
        <translation>Leer quién es responsable de un registro</translation>
    </message>
    <message>
        <source>Read which fields companies have</source>
        <translation>Leer qué campos tienen las empresas</translation>
    </message>
    <message>
        <source>Read which fields people have</source>
        <translation>Leer qué campos tienen las personas</translation>
    </message>
    <message>
        <source>Write back what was billed and paid</source>
        <translation>Devolver lo facturado y pagado</translation>
    </message>
    <message>
        <source>Make the fields for that</source>
        <translation>Crear los campos para ello</translation>
    </message>
    <message>
        <source>Read the texts of e-mails</source>
        <translation>Leer los textos de los correos</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Not given. Nothing can be synced without it. Add it there and check again.</source>
        <translation>No concedido. Sin él no se puede sincronizar nada. Añádalo allí y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Not given. Contacts come without the name of their owner.</source>
        <translation>No concedido. Los contactos llegan sin el nombre de su responsable.</translation>
    </message>
    <message>
        <source>Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.</source>
        <translation>No concedido. Los campos no se pueden elegir de una lista, y no se advierte si alguno desaparece.</translation>
    </message>
    <message>
        <source>Not given. Sales will not see what was billed and paid.</source>
        <translation>No concedido. Ventas no verá lo facturado y pagado.</translation>
    </message>
    <message>
        <source>Not given. An administrator has to make the fields by hand.</source>
        <translation>No concedido. Un administrador tiene que crear los campos a mano.</translation>
    </message>
    <message>
        <source>Not given. Of e-mails only the subjects come.</source>
        <translation>No concedido. De los correos solo llegan los asuntos.</translation>
    </message>
    <message>
        <source>Not given. The sign-in would end within hours. Add it to the app and sign in again.</source>
        <translation>No concedido. La sesión terminaría en unas horas. Añádalo a la app e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>Cuenta de %1 %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Shows with the first use: a key does not tell, and trying would change something.</source>
        <translation>Se verá con el primer uso: una clave no lo dice, y probarlo cambiaría algo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevas: %1</translation>
    </message>
    <message>
        <source>match a customer: %1</source>
        <translation>coinciden con un cliente: %1</translation>
    </message>
    <message>
        <source>match a customer: %1 (%2)</source>
        <comment>how many, reasons</comment>
        <translation>coinciden con un cliente: %1 (%2)</translation>
    </message>
    <message>
        <source>need you, as they match several: %1</source>
        <translation>requieren su atención, pues coinciden con varios: %1</translation>
    </message>
    <message>
        <source>linked already: %1</source>
        <translation>ya vinculadas: %1</translation>
    </message>
    <message>
        <source>Companies: %1, people: %2.</source>
        <translation>Empresas: %1, personas: %2.</translation>
    </message>
    <message>
        <source>Of the first companies: %1, people: %2; there are more.</source>
        <translation>De las primeras, empresas: %1, personas: %2; hay más.</translation>
    </message>
    <message>
        <source>The first sync makes no customers. Those that are linked are compared with %1 as the fields are mapped; who else is whose you decide.</source>
        <translation>La primera sincronización no crea clientes. Los vinculados se comparan con %1 según la correspondencia de campos; en los demás, usted decide quién es quién.</translation>
    </message>
    <message>
        <source>The first sync makes no customers and changes nothing in %1. Who is whose you decide afterwards, one by one.</source>
        <translation>La primera sincronización no crea clientes ni cambia nada en %1. Después usted decide quién es quién, uno por uno.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, cliente %2</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionCard</name>
    <message>
        <source>Connect…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Ask %1 whether everything works</source>
        <translation>Preguntar a %1 si todo funciona</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a permission, and what it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It answers, but the key may not do everything. Missing: %1.</source>
        <translation>Responde, pero la clave no lo permite todo. Falta: %1.</translation>
    </message>
    <message>
        <source>Server and login are there. “Change…” sends a test mail.</source>
        <translation>Hay servidor y acceso. «Modificar…» envía un correo de prueba.</translation>
    </message>
    <message>
        <source>It answers, and all that is needed is allowed.</source>
        <translation>Responde, y está permitido todo lo necesario.</translation>
    </message>
    <message>
        <source>Key and sign-in are taken away, and nothing is sent or brought any more. What was brought stays in the book.</source>
        <translation>La clave y el inicio de sesión se retiran, y ya no se envía ni se obtiene nada. Lo obtenido se conserva en el libro.</translation>
    </message>
    <message>
        <source>Server and login are taken away, and no mail is sent any more.</source>
        <translation>El servidor y el acceso se retiran, y ya no se envía ningún correo.</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionStateText</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>%1 %2 – no real money moves</source>
        <extracomment>a provider, the end of its key</extracomment>
        <translation>%1 %2 – no se mueve dinero real</translation>
    </message>
    <message>
        <source>%1 “%2” %3 – no real money moves</source>
        <extracomment>a provider, what the user calls the account, the end of its key</extracomment>
        <translation>%1 «%2» %3 – no se mueve dinero real</translation>
    </message>
    <message>
        <source>Payment links, bank transfers, saved cards, refunds and payouts.</source>
        <translation>Enlaces de pago, transferencias, tarjetas guardadas, reembolsos y liquidaciones.</translation>
    </message>
    <message>
        <source>Payment links by PayPal, refunds and payouts.</source>
        <translation>Enlaces de pago de PayPal, reembolsos y liquidaciones.</translation>
    </message>
    <message>
        <source>Brings companies and people, and tells what was billed and paid.</source>
        <translation>Obtiene empresas y personas, y comunica lo facturado y pagado.</translation>
    </message>
    <message>
        <source>Sends payment links and letters from your own address.</source>
        <translation>Envía enlaces de pago y cartas desde su propia dirección.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in the system keychain, nowhere else.</source>
        <translation>Los números de tarjeta nunca pasan por Quittance. Las claves se guardan en el llavero del sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Links go through</source>
        <translation>Enlaces a través de</translation>
    </message>
    <message>
        <source>The first that is connected</source>
        <translation>El primero que esté conectado</translation>
    </message>
    <message>
        <source>Where nobody chooses another provider for a link.</source>
        <translation>Cuando no se elige otro proveedor para un enlace.</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Los números de tarjeta nunca pasan por Quittance. Las claves se guardan en un archivo de este libro, sellado con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>quittance::ContactDetail</name>
    <message>
        <source>Choose a contact to see who it is and what was done.</source>
        <translation>Elija un contacto para ver quién es y qué se ha hecho.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>What was done with this contact</source>
        <translation>Qué se ha hecho con este contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambio allí</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Número allí</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>The customer and the contact stay; they are kept in step no more</source>
        <translation>El cliente y el contacto se conservan; ya no se mantienen al día entre sí</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Tell %1 now</source>
        <translation>Informar a %1 ahora</translation>
    </message>
    <message>
        <source>Tell %1 now what is new of this customer, and try again what it refused</source>
        <translation>Informar ahora a %1 de las novedades de este cliente y reintentar lo que rechazó</translation>
    </message>
    <message>
        <source>Make a customer all the same</source>
        <translation>Crear cliente de todos modos</translation>
    </message>
    <message>
        <source>Make a customer of this</source>
        <translation>Crear cliente a partir de él</translation>
    </message>
    <message>
        <source>A customer with these details, linked to this contact</source>
        <translation>Un cliente con estos datos, vinculado a este contacto</translation>
    </message>
    <message>
        <source>Linked to a customer of ours.</source>
        <translation>Vinculado a un cliente nuestro.</translation>
    </message>
    <message>
        <source>Not linked to a customer of ours.</source>
        <translation>No vinculado a ningún cliente nuestro.</translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <comment>name of a customer, reasons</comment>
        <translation>Puede ser %1: %2.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Vincular a %1</translation>
    </message>
    <message>
        <source>Owes nothing.</source>
        <translation>No debe nada.</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Debe %1</translation>
    </message>
    <message>
        <source>Nothing the CRM knows of.</source>
        <translation>Nada que el CRM sepa.</translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 ya es cliente.</translation>
    </message>
    <message>
        <source>%1 is being told what is new.</source>
        <translation>Se está informando a %1 de las novedades.</translation>
    </message>
    <message>
        <source>There is nothing new to tell %1.</source>
        <translation>No hay nada nuevo que comunicar a %1.</translation>
    </message>
    <message>
        <source>%1 is linked to no customer any more.</source>
        <translation>%1 ya no está vinculado a ningún cliente.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 está vinculado de nuevo.</translation>
    </message>
    <message>
        <source>Linked to %1.</source>
        <translation>Vinculado a %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is told what is new in %2 s.</source>
        <comment>name of a CRM, seconds</comment>
        <translation>Se informará a %1 de las novedades en %2 s.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>name of a customer</comment>
        <translation>Vinculado a %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsEdit</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>&amp;Añadir contacto</translation>
    </message>
    <message>
        <source>Somebody else at this customer</source>
        <translation>Otra persona de este cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Gets bills</source>
        <translation>Recibe facturas</translation>
    </message>
    <message>
        <source>Invoices and links go to this address; to one at most</source>
        <translation>Las facturas y los enlaces van a esta dirección; como máximo a una</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Eliminar contacto</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambio allí</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Filtrar contactos</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain (Ctrl+F)</source>
        <translation>Parte de un nombre, una dirección o un dominio (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Aún no hay contactos.</translation>
    </message>
    <message>
        <source>They appear here once the CRM was synced.</source>
        <translation>Aparecen aquí en cuanto se sincroniza el CRM.</translation>
    </message>
    <message>
        <source>Connect a CRM…</source>
        <translation>Conectar un CRM…</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Sincronizar contactos</translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation>No hay nada nuevo que comunicar.</translation>
    </message>
    <message>
        <source>1 customer is being told to the CRM.</source>
        <translation>Se está comunicando 1 cliente al CRM.</translation>
    </message>
    <message>
        <source>%1 customers are being told to the CRM.</source>
        <translation>Se están comunicando %1 clientes al CRM.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambio aquí</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation>ID del CRM</translation>
    </message>
    <message>
        <source>Id in the CRM</source>
        <translation>Identificador en el CRM</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Why the CRM was not told</source>
        <translation>Por qué no se informó al CRM</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>To push</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are told to the CRM in %1 s.</source>
        <translation>
            <numerusform>%n cliente se comunicará al CRM en %1 s.</numerusform>
            <numerusform>%n clientes se comunicarán al CRM en %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CreditDialog</name>
    <message>
        <source>Issue credit note</source>
        <translation>Emitir nota de crédito</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>&amp;Whole invoice</source>
        <translation>&amp;Factura completa</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Abonar</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed. What it grants pays this invoice first and otherwise stays the customer&apos;s credit.</source>
        <translation>Recibe el número siguiente y ya no se puede modificar. Lo que abona paga primero esta factura y, si sobra, queda como saldo a favor del cliente.</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Cantidad de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Abonar %1</translation>
    </message>
</context>
<context>
    <name>quittance::CrmFieldsDialog</name>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Nuestro campo</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>De la empresa o de la persona</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre allí</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Tipo de campo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fields in %1</source>
        <translation>Campos en %1</translation>
    </message>
    <message>
        <source>Quittance’s fields</source>
        <translation>Campos de Quittance</translation>
    </message>
    <message>
        <source>Quittance’s fields in %1</source>
        <translation>Campos de Quittance en %1</translation>
    </message>
    <message>
        <source>Co&amp;py list</source>
        <translation>Co&amp;piar lista</translation>
    </message>
    <message>
        <source>Copy what is missing, a field a line, for whoever makes it</source>
        <translation>Copiar lo que falta, un campo por línea, para quien los cree</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close; nothing more is made (Esc)</source>
        <translation>Cerrar; no se crea nada más (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Make 1 field in %1</source>
        <translation>C&amp;rear 1 campo en %1</translation>
    </message>
    <message>
        <source>&amp;Make %1 fields in %2</source>
        <translation>C&amp;rear %1 campos en %2</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>All of them are there</source>
        <translation>Todos existen</translation>
    </message>
    <message>
        <source>Only those that are missing; nothing that is there is changed</source>
        <translation>Solo los que faltan; lo que ya existe no se modifica</translation>
    </message>
    <message>
        <source>Ask %1 which of them are there now</source>
        <translation>Preguntar a %1 cuáles existen ahora</translation>
    </message>
    <message>
        <source>All of Quittance’s fields are in %1.</source>
        <translation>Todos los campos de Quittance existen en %1.</translation>
    </message>
    <message>
        <source>1 field is still missing in %1.</source>
        <translation>Aún falta 1 campo en %1.</translation>
    </message>
    <message>
        <source>%1 fields are still missing in %2.</source>
        <translation>Aún faltan %1 campos en %2.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>Se ha copiado la lista.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunText</name>
    <message>
        <source>Taken up again</source>
        <comment>a sync that goes on where one was ended early</comment>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Comprobación completa</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>a sync of what has changed</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Hecha en parte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>It was stopped. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Se ha detenido. Lo obtenido se conserva y la próxima sincronización retoma el resto.</translation>
    </message>
    <message>
        <source>The program ended meanwhile. What was brought stays, and the next sync takes up the rest.</source>
        <translation>El programa se cerró entretanto. Lo obtenido se conserva y la próxima sincronización retoma el resto.</translation>
    </message>
    <message>
        <source>%1 did not take all it was told: see the outbox.</source>
        <translation>%1 no aceptó todo lo comunicado: véase la bandeja de salida.</translation>
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
        <translation>Completada</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunsPage</name>
    <message>
        <source>Syncs of the CRM</source>
        <translation>Sincronizaciones del CRM</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>No sync of a CRM yet.</source>
        <translation>Aún no hay sincronizaciones de un CRM.</translation>
    </message>
    <message>
        <source>Each one gets its line here, with what it brought and what went wrong.</source>
        <translation>Cada una tiene aquí su línea, con lo que obtuvo y lo que falló.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmStatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Informar ahora</translation>
    </message>
    <message>
        <source>Stop after what is under way; what was brought stays</source>
        <translation>Detener tras lo que está en curso; lo obtenido se conserva</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Conectar de nuevo…</translation>
    </message>
    <message>
        <source>Fields there…</source>
        <translation>Campos allí…</translation>
    </message>
    <message>
        <source>See which of Quittance’s fields are missing there, and have them made</source>
        <translation>Ver qué campos de Quittance faltan allí y hacer que se creen</translation>
    </message>
    <message>
        <source>Tell the CRMs now what is new here, and try again what they refused</source>
        <translation>Informar ahora a los CRM de las novedades y reintentar lo que rechazaron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review 1 conflict…</source>
        <translation>Revisar 1 conflicto…</translation>
    </message>
    <message>
        <source>Review %1 conflicts…</source>
        <translation>Revisar %1 conflictos…</translation>
    </message>
</context>
<context>
    <name>quittance::CrmTabs</name>
    <message>
        <source>Tables of the CRM sync</source>
        <translation>Tablas de la sincronización CRM</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Syncs</source>
        <comment>the table of those that were made</comment>
        <translation>Sincronizaciones</translation>
    </message>
</context>
<context>
    <name>quittance::CrmText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>Correo de facturación</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Importe pendiente</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Importe vencido</translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation>Moneda de los importes</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Última factura</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>No customer is linked yet, so nothing changes now.</source>
        <translation>Aún no hay ningún cliente vinculado, así que ahora no cambia nada.</translation>
    </message>
    <message>
        <source>What the records of %1 linked customers say there was not read yet: who changes is known after the next sync.</source>
        <translation>Aún no se ha leído lo que dicen los registros de %1 clientes vinculados: quién cambia se sabrá tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>None of %1 linked customers would change.</source>
        <translation>Ninguno de los %1 clientes vinculados cambiaría.</translation>
    </message>
    <message>
        <source>1 of %1 linked customers would change at the next sync.</source>
        <translation>1 de los %1 clientes vinculados cambiaría en la próxima sincronización.</translation>
    </message>
    <message>
        <source>%1 of %2 linked customers would change at the next sync.</source>
        <translation>%1 de los %2 clientes vinculados cambiarían en la próxima sincronización.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>More may: one of the fields was not read yet, which the next sync does.</source>
        <translation>Puede haber más: uno de los campos aún no se ha leído; lo hará la próxima sincronización.</translation>
    </message>
    <message>
        <source>takes over what %1 says</source>
        <translation>adopta lo que dice %1</translation>
    </message>
    <message>
        <source>is told to %1</source>
        <translation>se comunica a %1</translation>
    </message>
    <message>
        <source>waits for you to decide</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>record changed %1</source>
        <translation>registro modificado %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>Prevalece %1</translation>
    </message>
    <message>
        <source>Quittance wins</source>
        <translation>Prevalece Quittance</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Currency(16, 2)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Currency(16, 2)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <source>Text(3)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(3)</translation>
    </message>
    <message>
        <source>choice of NET0 to NET90</source>
        <translation>elección de NET0 a NET90</translation>
    </message>
    <message>
        <source>Text(8)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(8)</translation>
    </message>
    <message>
        <source>text, no two alike</source>
        <translation>texto, sin repeticiones</translation>
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
        <translation>Existen los %1. Lo que aún no se usa se corrige en la correspondencia de campos.</translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>Existen %1 de %2.</translation>
    </message>
    <message>
        <source>%1 has not told its fields yet, so it is not known which are there.</source>
        <translation>%1 aún no ha comunicado sus campos, así que no se sabe cuáles existen.</translation>
    </message>
    <message>
        <source>Those that are missing are made in the property group “Quittance”; nothing else is changed.</source>
        <translation>Los que faltan se crean en el grupo de propiedades «Quittance»; no se modifica nada más.</translation>
    </message>
    <message>
        <source>Only an administrator can make fields in Salesforce: Setup › Object Manager › Account or Contact › Fields &amp; Relationships › New, with these names, visible to the user who signed in here. Copy the list for them, and look again afterwards.</source>
        <translation>En Salesforce solo un administrador puede crear campos: Setup › Object Manager › Account o Contact › Fields &amp; Relationships › New, con estos nombres, visibles para el usuario que ha iniciado sesión aquí. Copie la lista para esa persona y compruebe de nuevo después.</translation>
    </message>
    <message>
        <source>carries our customer id</source>
        <translation>lleva nuestro ID de cliente</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>mismo NIF-IVA</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>misma dirección de correo</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>mismo dominio de correo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message>
        <source>%1 companies, %2 people, %3 linked</source>
        <translation>%1 empresas, %2 personas, %3 vinculados</translation>
    </message>
    <message>
        <source>%1 waiting to be told</source>
        <translation>%1 por comunicar</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>continúa a las %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the day</source>
        <translation>%1 de %2 solicitudes del día</translation>
    </message>
    <message>
        <source>%1 has not let us in since %2. %3</source>
        <comment>name, when, what is the matter and what to do</comment>
        <translation>%1 no nos da acceso desde %2. %3</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 took what it was told of %2. It is looked up before anything is told again.</source>
        <translation>No se sabe si %1 aceptó lo comunicado sobre %2. Se comprueba antes de volver a comunicar nada.</translation>
    </message>
    <message>
        <source>%1 did not take what it was told of %2: %3</source>
        <translation>%1 no aceptó lo comunicado sobre %2: %3</translation>
    </message>
    <message>
        <source>%1 more like it.</source>
        <translation>%1 más como este.</translation>
    </message>
    <message>
        <source>Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, or somebody has to sign in again.</source>
        <translation>Salesforce lleva %1 días sin sincronizarse y retira un acceso que no se usa en 30. Sincronice ahora, o alguien tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; everything else goes on.</source>
        <translation>%1 campos con correspondencia ya no encajan con los campos de %2. Se omiten hasta que se corrija; todo lo demás continúa.</translation>
    </message>
    <message>
        <source>%1 customers are linked to records that are gone in %2.</source>
        <translation>%1 clientes están vinculados a registros que ya no existen en %2.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>Prevalece lo más reciente</translation>
    </message>
    <message>
        <source>%1 did not take these fields of %2 (%4), all else goes on: %3</source>
        <translation>%1 no aceptó estos campos de %2 (%4), todo lo demás sigue: %3</translation>
    </message>
</context>
<context>
    <name>quittance::CsvProfileView</name>
    <message>
        <source>Columns are parted by</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>detección automática</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Fila con los nombres de las columnas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>Nombres en fila</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Nuestra cuenta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Nombre de este perfil</translation>
    </message>
    <message>
        <source>Name of the bank; empty: not kept</source>
        <translation>Nombre del banco; vacío: no se guarda</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Lo dice una columna</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyChoice</name>
    <message>
        <source>Currency that amounts are compared in</source>
        <translation>Moneda en la que se comparan los importes</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyPills</name>
    <message>
        <source>Currency of the charts</source>
        <translation>Moneda de los gráficos</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerActions</name>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 ya es cliente.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>No se ha guardado lo que escribió.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>%1 is another name of %2 now.</source>
        <translation>%1 es ahora otro nombre de %2.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 está archivado.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <comment>what can be undone</comment>
        <translation>Archivar cliente</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <comment>what can be undone</comment>
        <translation>Recuperar cliente</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerCrmView</name>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Ya no existe allí</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En creación</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing a CRM knows of.</source>
        <translation>Nada que un CRM sepa.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Aún no se ha sincronizado ningún CRM.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Customer and record stay; they are kept in step no more</source>
        <translation>El cliente y el registro se conservan; ya no se mantienen al día entre sí</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre allí</translation>
    </message>
    <message>
        <source>E-mail there</source>
        <translation>Correo allí</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation>Teléfono allí</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Owner there</source>
        <translation>Responsable allí</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambio allí</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Número allí</translation>
    </message>
    <message>
        <source>No record in %1.</source>
        <translation>Ningún registro en %1.</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation>Crearlo de todos modos</translation>
    </message>
    <message>
        <source>Make a record in %1</source>
        <translation>Crear un registro en %1</translation>
    </message>
    <message>
        <source>A record there with these details, linked to this customer</source>
        <translation>Un registro allí con estos datos, vinculado a este cliente</translation>
    </message>
    <message>
        <source>A record is being made in %1.</source>
        <translation>Se está creando un registro en %1.</translation>
    </message>
    <message>
        <source>%1 is not linked to %2 any more.</source>
        <comment>customer, CRM</comment>
        <translation>%1 ya no está vinculado a %2.</translation>
    </message>
    <message>
        <source>Linked to %1 again.</source>
        <translation>Vinculado de nuevo a %1.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerEditor</name>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Modificar cliente</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Invoices and links go to the contact that gets bills, else to the e-mail address above.</source>
        <translation>Las facturas y los enlaces van al contacto que recibe facturas o, si no, a la dirección de correo de arriba.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Goods go to another address</source>
        <translation>Entrega en &amp;otra dirección</translation>
    </message>
    <message>
        <source>Login of who looks after it</source>
        <translation>Usuario de la persona responsable</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Plazo (días)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Guardar cliente</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N.º cl.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFactsView</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Goods go to</source>
        <translation>Entrega en</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days to pay, currency</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Última factura</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Tarjetas guardadas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>gets the bills</source>
        <translation>recibe las facturas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N.º cl.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerField</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>Parte de un nombre, o uno nuevo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>New customer “%1”…</source>
        <translation>Nuevo cliente «%1»…</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrar clientes</translation>
    </message>
    <message>
        <source>Part of a name, a contact&apos;s name, an address or a VAT id (Ctrl+F)</source>
        <translation>Parte de un nombre, del nombre de un contacto, de una dirección o de un NIF-IVA (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Only customers you look after</source>
        <translation>Solo los clientes a su cargo</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerInvoicesView</name>
    <message>
        <source>Nothing was billed yet.</source>
        <translation>Aún no se ha facturado nada.</translation>
    </message>
    <message>
        <source>Show all in Invoices</source>
        <translation>Mostrar todas en Facturas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Show it in Invoices</source>
        <translation>Mostrarla en Facturas</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPane</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation>Elija un cliente para verlo aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Partes del cliente</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <source>Reminders are held until %1.</source>
        <translation>Los recordatorios están suspendidos hasta el %1.</translation>
    </message>
    <message>
        <source>Reminders are held until %1: %2</source>
        <translation>Los recordatorios están suspendidos hasta el %1: %2</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Recordatorios reanudados.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nueva factura</translation>
    </message>
    <message>
        <source>New invoice for this customer (Ctrl+Enter)</source>
        <translation>Nueva factura para este cliente (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerSearch</name>
    <message>
        <source>Part of a name or address</source>
        <translation>Parte de un nombre o una dirección</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Ningún cliente coincide.</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>No other customers yet.</source>
        <translation>Aún no hay otros clientes.</translation>
    </message>
    <message>
        <source>An invoice or an import brings them.</source>
        <translation>Una factura o una importación los añade.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerText</name>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>A la recepción</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1: open %2, overdue %3, credit %4</source>
        <comment>currency, amounts</comment>
        <translation>%1: pendiente %2, vencido %3, a favor %4</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 documentos</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 borradores</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 pago</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 pagos</translation>
    </message>
    <message>
        <source>1 recurring invoice</source>
        <translation>1 factura recurrente</translation>
    </message>
    <message>
        <source>%1 recurring invoices</source>
        <translation>%1 facturas recurrentes</translation>
    </message>
    <message>
        <source>1 saved card</source>
        <translation>1 tarjeta guardada</translation>
    </message>
    <message>
        <source>%1 saved cards</source>
        <translation>%1 tarjetas guardadas</translation>
    </message>
    <message>
        <source>1 CRM record</source>
        <translation>1 registro del CRM</translation>
    </message>
    <message>
        <source>%1 CRM records</source>
        <translation>%1 registros del CRM</translation>
    </message>
    <message>
        <source>Nothing but the name.</source>
        <translation>Solo el nombre.</translation>
    </message>
    <message>
        <source>Kept as %1. With a country its form is checked.</source>
        <translation>Se guarda como %1. Con un país se comprueba su formato.</translation>
    </message>
    <message>
        <source>Kept as %1. The form of %2 is not known here.</source>
        <comment>VAT id, country</comment>
        <translation>Se guarda como %1. El formato de %2 no se conoce aquí.</translation>
    </message>
    <message>
        <source>Has the form of %1.</source>
        <translation>Tiene el formato de %1.</translation>
    </message>
    <message>
        <source>Has the form of %1; kept as %2.</source>
        <comment>country, VAT id</comment>
        <translation>Tiene el formato de %1; se guarda como %2.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerWindow</name>
    <message>
        <source>&amp;New invoice</source>
        <translation>&amp;Nueva factura</translation>
    </message>
    <message>
        <source>Send statement…</source>
        <translation>Enviar extracto…</translation>
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
        <translation>Sin vincular a un CRM</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>Vinculado a un registro en %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencido desde %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact for bills</source>
        <translation>Contacto para facturas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail for bills</source>
        <translation>Correo para facturas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Saldo a favor sin asignar</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Days since the oldest was due</source>
        <translation>Días desde el vencimiento más antiguo</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Última factura</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record in the CRM</source>
        <translation>Registro en el CRM</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quién lo tiene a su cargo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>Vencido %1 d</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>Import them, or add one by one.</source>
        <translation>Impórtelos o añádalos uno a uno.</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nuevo cliente…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Sin resultados aquí.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message>
        <source>Archived customers are not shown.</source>
        <translation>Los clientes archivados no se muestran.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reminders to a customer go out</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <comment>reminders to a customer</comment>
        <translation>Suspendidos hasta el %1</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Último pago</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Days from issue to due</source>
        <translation>Días de la emisión al vencimiento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Whether reminders go out</source>
        <translation>Si se envían recordatorios</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No saved card</source>
        <translation>Ninguna tarjeta guardada</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <comment>a card</comment>
        <translation>%1, caducada</translation>
    </message>
    <message>
        <source>No invoice paid in full in the last 12 months</source>
        <translation>Ninguna factura pagada por completo en los últimos 12 meses</translation>
    </message>
    <message>
        <source>From issue to payment, on average over the last 12 months</source>
        <translation>De la emisión al pago, de media en los últimos 12 meses</translation>
    </message>
    <message>
        <source>Saved method</source>
        <translation>Medio guardado</translation>
    </message>
    <message>
        <source>Saved method of payment</source>
        <translation>Medio de pago guardado</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N.º cl.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Ø days to pay</source>
        <translation>Ø días de pago</translation>
    </message>
    <message>
        <source>Days to pay, on average</source>
        <translation>Días hasta el pago, de media</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>Recibido en los últimos 30 días</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Saldo a favor sin asignar</translation>
    </message>
    <message>
        <source>Open by age, days late</source>
        <translation>Pendiente por días de retraso</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Money in per month</source>
        <translation>Entradas de dinero por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <translation>Entradas de dinero por mes, %1</translation>
    </message>
</context>
<context>
    <name>quittance::DataTable</name>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Y después por</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
</context>
<context>
    <name>quittance::DateEdit</name>
    <message>
        <source>T is today, + and − step by a day, PgUp and PgDn by a month, Alt+Down opens a calendar</source>
        <translation>T es hoy; + y − cambian un día; Re Pág y Av Pág, un mes; Alt+Abajo abre un calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>quittance::DateText</name>
    <message>
        <source>d m y</source>
        <comment>the letters of day, month and year in a pattern like dd.mm.yyyy, blanks between them</comment>
        <translation>d m a</translation>
    </message>
</context>
<context>
    <name>quittance::DeletedDraftsDialog</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>Primer artículo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>Borradores eliminados</translation>
    </message>
    <message>
        <source>No deleted drafts.</source>
        <translation>No hay borradores eliminados.</translation>
    </message>
    <message numerus="yes">
        <source>A draft that is deleted can be brought back here for %n days.</source>
        <translation>
            <numerusform>Un borrador eliminado se puede recuperar aquí durante %n día.</numerusform>
            <numerusform>Un borrador eliminado se puede recuperar aquí durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Bring this draft back (Enter)</source>
        <translation>Recuperar este borrador (Enter)</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>El borrador está de vuelta.</translation>
    </message>
    <message>
        <source>The draft for %1 is back.</source>
        <translation>El borrador para %1 está de vuelta.</translation>
    </message>
</context>
<context>
    <name>quittance::DetailPane</name>
    <message>
        <source>Choose an invoice to see it here.</source>
        <translation>Elija una factura para verla aquí.</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <translation>Copiar enlace de pago</translation>
    </message>
    <message>
        <source>Copy payment link (Ctrl+Shift+L)</source>
        <translation>Copiar enlace de pago (Ctrl+Mayús+L)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Parts of the invoice</source>
        <translation>Partes de la factura</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Reembolsar… (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Enviar enlace de pago</translation>
    </message>
    <message>
        <source>Send payment link (Ctrl+L)</source>
        <translation>Enviar enlace de pago (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>state of a charge, what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Borrador de factura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left of the credit</source>
        <translation>Resto de la nota de crédito</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>On the day of issue</source>
        <translation>El día de la emisión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after issue</source>
        <translation>
            <numerusform>%n día tras la emisión</numerusform>
            <numerusform>%n días tras la emisión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>due day and terms</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>A pagar mediante</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último correo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referencia del comprador</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importada como</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Recurrencia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a schedule, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>Bank details…</source>
        <translation>Datos bancarios…</translation>
    </message>
    <message>
        <source>Account, reference and amount, to read aloud or to copy</source>
        <translation>Cuenta, referencia e importe, para leer en voz alta o copiar</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Use credit of this customer (Ctrl+T)</source>
        <translation>Usar el saldo a favor de este cliente (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 × %2 · VAT %3</source>
        <comment>quantity, price, rate</comment>
        <translation>%1 × %2 · IVA %3</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>IVA %1 sobre %2</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Pagado por anticipado</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and through whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Comisión %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Reembolsado %1</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>Devuelto %1</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Pays %1</source>
        <translation>Paga %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Nota de crédito %1</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <comment>day</comment>
        <translation>%1 · deshecha</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>Deshacer %1 de %2</translation>
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
        <translation>%1, asiento %2 del diario</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Pruebas…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Qué reunir para la respuesta y qué tiene el libro de ello</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>Unallocated %1</source>
        <translation>Sin asignar %1</translation>
    </message>
</context>
<context>
    <name>quittance::DisputeText</name>
    <message>
        <source>the bank cannot process it</source>
        <translation>el banco no puede procesarlo</translation>
    </message>
    <message>
        <source>the cheque came back</source>
        <translation>el cheque fue devuelto</translation>
    </message>
    <message>
        <source>a refund they were promised did not come</source>
        <translation>no llegó un reembolso prometido</translation>
    </message>
    <message>
        <source>the customer asked their bank for the money back</source>
        <translation>el cliente pidió a su banco la devolución del dinero</translation>
    </message>
    <message>
        <source>they did not allow the debit</source>
        <translation>no autorizó el adeudo</translation>
    </message>
    <message>
        <source>they paid twice</source>
        <translation>pagó dos veces</translation>
    </message>
    <message>
        <source>they did not make this payment (fraud)</source>
        <translation>no hizo este pago (fraude)</translation>
    </message>
    <message>
        <source>no reason of its own</source>
        <translation>ningún motivo en concreto</translation>
    </message>
    <message>
        <source>the account was the wrong one</source>
        <translation>la cuenta no era la correcta</translation>
    </message>
    <message>
        <source>the account did not hold enough</source>
        <translation>la cuenta no tenía saldo suficiente</translation>
    </message>
    <message>
        <source>it broke a rule of the card network</source>
        <translation>incumplió una regla de la red de tarjetas</translation>
    </message>
    <message>
        <source>they did not receive what they paid for</source>
        <translation>no recibió lo que pagó</translation>
    </message>
    <message>
        <source>what they received was not as agreed</source>
        <translation>lo recibido no era lo acordado</translation>
    </message>
    <message>
        <source>they had cancelled before</source>
        <translation>había cancelado antes</translation>
    </message>
    <message>
        <source>they do not recognise the payment</source>
        <translation>no reconoce el pago</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dentro de %1 días</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>The answer is with the bank, which decides.</source>
        <translation>La respuesta está en el banco, que decide.</translation>
    </message>
    <message>
        <source>Answer at %1.</source>
        <translation>Responda en %1.</translation>
    </message>
    <message>
        <source>An answer was due on %1, %2.</source>
        <translation>La respuesta vencía el %1, %2.</translation>
    </message>
    <message>
        <source>Answer at %1 by %2, %3.</source>
        <translation>Responda en %1 hasta el %2, %3.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>No se ha movido dinero.</translation>
    </message>
    <message>
        <source>%1 is withdrawn meanwhile.</source>
        <translation>Entretanto se han retirado %1.</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1: %2.</source>
        <translation>El banco del ordenante pregunta por %1: %2.</translation>
    </message>
    <message>
        <source>The payer disputes %1: %2.</source>
        <translation>El ordenante disputa %1: %2.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>The matter; what it means for the money; what to do by when. Each is a whole sentence.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1.</source>
        <translation>El banco del ordenante pregunta por %1.</translation>
    </message>
    <message>
        <source>The payer disputes %1.</source>
        <translation>El ordenante disputa %1.</translation>
    </message>
    <message>
        <source>One dispute is open.</source>
        <translation>Hay una disputa abierta.</translation>
    </message>
    <message>
        <source>%1 disputes are open.</source>
        <translation>Hay %1 disputas abiertas.</translation>
    </message>
    <message>
        <source>The first answer is due on %1, %2.</source>
        <translation>La primera respuesta vence el %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the amount is not the one agreed</source>
        <translation>el importe no es el acordado</translation>
    </message>
    <message>
        <source>they paid in another way</source>
        <translation>pagó de otra manera</translation>
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
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Stands on invoices, credit notes and letters from the next one on.</source>
        <translation>Figura en facturas, notas de crédito y cartas a partir de la próxima.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A PNG picture of at most 256 KiB. It is copied into the book.</source>
        <translation>Una imagen PNG de 256 KiB como máximo. Se copia en el libro.</translation>
    </message>
    <message>
        <source>Where customers transfer to</source>
        <translation>Cuenta para transferencias</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Vacío: el nombre de la empresa.</translation>
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
        <translation>Banco</translation>
    </message>
    <message>
        <source>After paying</source>
        <translation>Después del pago</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Página de retorno</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened.</source>
        <translation>Una página suya que da las gracias al cliente. Las páginas de pago inmediato y las de guardar una tarjeta llevan de vuelta a ella; sin ella no se abren.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Elegir &amp;imagen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Enlaces de pago</translation>
    </message>
    <message>
        <source>Expire after days</source>
        <translation>Caducan tras (días)</translation>
    </message>
    <message>
        <source>A payment page takes no money after so many days, unless another end is chosen when it is sent. 0: it does not expire by itself.</source>
        <translation>Una página de pago deja de aceptar dinero tras estos días, salvo que al enviarla se elija otro final. 0: no caduca por sí sola.</translation>
    </message>
</context>
<context>
    <name>quittance::DryRunView</name>
    <message>
        <source>What the first sync would find</source>
        <translation>Qué encontraría la primera sincronización</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>It could not be looked. The first sync can begin all the same.</source>
        <translation>No se ha podido consultar. La primera sincronización puede empezar igualmente.</translation>
    </message>
</context>
<context>
    <name>quittance::EInvoiceFile</name>
    <message>
        <source>Save e-invoice</source>
        <translation>Guardar factura electrónica</translation>
    </message>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation>Factura electrónica (*.xml)</translation>
    </message>
    <message>
        <source>The e-invoice was written to %1.</source>
        <translation>La factura electrónica se ha escrito en %1.</translation>
    </message>
</context>
<context>
    <name>quittance::EditorWindow</name>
    <message>
        <source>New invoice</source>
        <translation>Nueva factura</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Draft credit note</source>
        <translation>Borrador de nota de crédito</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Borrador de factura</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>NIF-IVA %1</translation>
    </message>
    <message>
        <source>Documents in %1</source>
        <translation>Documentos en %1</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Nota de crédito para %1</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>Factura para %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Saved as soon as a customer is chosen</source>
        <translation>Se guarda en cuanto se elige un cliente</translation>
    </message>
    <message>
        <source>Something here is not saved: %1 Close once more to leave it behind.</source>
        <translation>Hay algo sin guardar aquí: %1 Cierre otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>The new customer is not made yet. Close once more to leave it behind.</source>
        <translation>El nuevo cliente aún no está creado. Cierre otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Factura</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Emitir…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>&amp;Duplicar línea</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Quitar línea</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>&amp;Subir línea</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>&amp;Bajar línea</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation>&amp;Pegar filas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>D&amp;iscount or charge on all</source>
        <translation>Descuento o &amp;recargo global</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Next cell that is needed, or a new line</source>
        <translation>Siguiente celda necesaria, o una línea nueva</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Siguiente celda</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Same cell, another line</source>
        <translation>La misma celda, otra línea</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Offers of a cell</source>
        <translation>Opciones de una celda</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>What stood in the cell before</source>
        <translation>Lo que había antes en la celda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Prices include &amp;VAT</source>
        <translation>Precios con &amp;IVA</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Añadir línea</translation>
    </message>
    <message>
        <source>Discount or charge on all</source>
        <translation>Descuento o recargo global</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Mayús+D</translation>
    </message>
    <message>
        <source>Enter goes on to what is needed, Tab to every cell. A price may be worked out: 3*49.90</source>
        <translation>Enter pasa a lo necesario; Tab, a cada celda. Un precio se puede calcular: 3*49,90</translation>
    </message>
    <message>
        <source>Discounts and charges on all lines</source>
        <translation>Descuentos y recargos sobre todas las líneas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Optional; it stands on the invoice</source>
        <translation>Opcional; figura en la factura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Discount or charge %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Descuento o recargo %1: %2</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
</context>
<context>
    <name>quittance::EnterRecoveryKeyDialog</name>
    <message>
        <source>Enter a recovery key</source>
        <translation>Introducir una clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Eight groups of four, from its paper. Small letters do as well.</source>
        <translation>Ocho grupos de cuatro, de su papel. También valen minúsculas.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Abrir con esta clave</translation>
    </message>
</context>
<context>
    <name>quittance::EntryDelegate</name>
    <message>
        <source>%1, line %2</source>
        <comment>column, number</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Choose (Alt+Enter)</source>
        <translation>Elegir (Alt+Enter)</translation>
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
        <translation>El archivo no indica de quién es la cuenta. No se ha importado nada. Indique cuál de sus cuentas es o establezca el IBAN de la empresa.</translation>
    </message>
    <message>
        <source>The amounts do not agree. Nothing was booked. Choose what comes to the movement&apos;s amount.</source>
        <translation>Los importes no coinciden. No se ha contabilizado nada. Elija lo que sume el importe del movimiento.</translation>
    </message>
    <message>
        <source>This is in another currency than the movement. Nothing was booked. Say what was paid in that currency.</source>
        <translation>La moneda no es la del movimiento. No se ha contabilizado nada. Indique cuánto se pagó en esa moneda.</translation>
    </message>
    <message>
        <source>The money of this movement goes the other way. Nothing was booked. Choose something that fits.</source>
        <translation>El dinero de este movimiento va en sentido contrario. No se ha contabilizado nada. Elija algo que encaje.</translation>
    </message>
    <message>
        <source>This movement may be here already. Nothing was booked. First say whether it is the same or one of its own.</source>
        <translation>Puede que este movimiento ya exista. No se ha contabilizado nada. Indique primero si es el mismo o uno distinto.</translation>
    </message>
    <message>
        <source>It is known already what this movement is. Nothing was booked. Undo its match first.</source>
        <translation>Ya se sabe qué es este movimiento. No se ha contabilizado nada. Deshaga primero su conciliación.</translation>
    </message>
    <message>
        <source>This movement does not count: another stands in its place. Nothing was booked. Look at that one.</source>
        <translation>Este movimiento no cuenta: otro ocupa su lugar. No se ha contabilizado nada. Revise ese otro.</translation>
    </message>
    <message>
        <source>There is no such movement. Look for its number in the list of movements.</source>
        <translation>Ese movimiento no existe. Busque su número en la lista de movimientos.</translation>
    </message>
    <message>
        <source>Another movement was taken for this already. Nothing was booked. Undo that match first.</source>
        <translation>Ya se ha usado otro movimiento para esto. No se ha contabilizado nada. Deshaga primero esa conciliación.</translation>
    </message>
    <message>
        <source>There is no such proposal for this movement. Nothing was booked. Look at the movement and say what it is.</source>
        <translation>Esa propuesta no existe para este movimiento. No se ha contabilizado nada. Revise el movimiento e indique qué es.</translation>
    </message>
    <message>
        <source>Nobody doubts this movement. Nothing was changed. Look at the list of movements.</source>
        <translation>Nadie duda de este movimiento. No se ha cambiado nada. Consulte la lista de movimientos.</translation>
    </message>
    <message>
        <source>Nothing is known of this movement, so there is nothing to undo. Nothing was changed.</source>
        <translation>No se sabe nada de este movimiento, así que no hay nada que deshacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This did not go through the bank account. Nothing was booked. Choose another payment.</source>
        <translation>Esto no pasó por la cuenta bancaria. No se ha contabilizado nada. Elija otro pago.</translation>
    </message>
    <message>
        <source>This payment was taken back here when its match was. Nothing was booked. Choose the payment that stands for the money now.</source>
        <translation>Este pago se deshizo aquí al deshacerse su conciliación. No se ha contabilizado nada. Elija el pago que ahora representa el dinero.</translation>
    </message>
    <message>
        <source>The bank did not take this payout. Nothing was booked. Choose another payout.</source>
        <translation>El banco no aceptó esta liquidación. No se ha contabilizado nada. Elija otra liquidación.</translation>
    </message>
    <message>
        <source>There is no profile of this name. Nothing was read. Look at the list of profiles.</source>
        <translation>No hay ningún perfil con este nombre. No se ha leído nada. Consulte la lista de perfiles.</translation>
    </message>
    <message>
        <source>The profile has no name. Nothing was saved. Give it one.</source>
        <translation>El perfil no tiene nombre. No se ha guardado nada. Póngale uno.</translation>
    </message>
    <message>
        <source>What this movement may be has changed since it was looked at. It was not booked. Look at it again.</source>
        <translation>Lo que puede ser este movimiento ha cambiado desde que se revisó. No se ha contabilizado. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>What this was about has changed since. Nothing was booked. Look at the movement again.</source>
        <translation>Aquello de lo que trataba esto ha cambiado. No se ha contabilizado nada. Revise el movimiento de nuevo.</translation>
    </message>
    <message>
        <source>A part of this money was paid back or reversed since. Nothing was undone. Take that back first.</source>
        <translation>Una parte de este dinero se reembolsó o devolvió después. No se ha deshecho nada. Deshaga primero eso.</translation>
    </message>
    <message>
        <source>The rule fits every movement. Nothing was taught. Say which text or which account it is about.</source>
        <translation>La regla encaja con todos los movimientos. No se ha aprendido nada. Indique de qué texto o de qué cuenta se trata.</translation>
    </message>
    <message>
        <source>Account numbers are not kept in the clear, so no rule looks for one. Nothing was taught. Make a rule about the account of a movement: choose one that came from it.</source>
        <translation>Los números de cuenta no se guardan en claro, así que ninguna regla los busca. No se ha aprendido nada. Cree una regla sobre la cuenta de un movimiento: elija uno que proceda de ella.</translation>
    </message>
    <message>
        <source>This text stands in too many movements. Nothing was taught. Give at least three letters.</source>
        <translation>Este texto figura en demasiados movimientos. No se ha aprendido nada. Indique al menos tres letras.</translation>
    </message>
    <message>
        <source>There is no such rule. Look for its number in the list of rules.</source>
        <translation>Esa regla no existe. Busque su número en la lista de reglas.</translation>
    </message>
    <message>
        <source>The file holds movements of more than one account. Nothing was taken. Export one account at a time.</source>
        <translation>El archivo contiene movimientos de más de una cuenta. No se ha importado nada. Exporte las cuentas de una en una.</translation>
    </message>
    <message>
        <source>The check digits of the statement&apos;s own account number are wrong. It was taken as it stands.</source>
        <translation>Los dígitos de control del número de cuenta del propio extracto son erróneos. Se ha tomado tal como figura.</translation>
    </message>
    <message>
        <source>The file does not say which account it is about. Nothing was taken. Say which one it is.</source>
        <translation>El archivo no indica de qué cuenta trata. No se ha importado nada. Indique cuál es.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Nothing was taken.</source>
        <translation>Este importe no se puede leer. No se ha importado nada.</translation>
    </message>
    <message>
        <source>This balance does not follow from the one before it. Nothing was taken. Export the statement again.</source>
        <translation>Este saldo no resulta del anterior. No se ha importado nada. Exporte el extracto de nuevo.</translation>
    </message>
    <message>
        <source>This batch does not hold as many movements as it says. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Este lote no contiene tantos movimientos como indica. No se ha importado nada. Pida de nuevo el extracto al banco.</translation>
    </message>
    <message>
        <source>The parts of this batch do not make up its amount, so it was taken as one movement.</source>
        <translation>Las partes de este lote no suman su importe, por lo que se ha tomado como un solo movimiento.</translation>
    </message>
    <message>
        <source>The movements of this batch do not make up its amount. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Los movimientos de este lote no suman su importe. No se ha importado nada. Pida de nuevo el extracto al banco.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Esta fila tiene un número de celdas distinto al del encabezado. No se ha importado nada. Revise las columnas del perfil del banco.</translation>
    </message>
    <message>
        <source>The file has no such column. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>El archivo no tiene esa columna. No se ha importado nada. Revise las columnas del perfil del banco.</translation>
    </message>
    <message>
        <source>The days in this file can be read in two ways. Nothing was taken. Say in the bank&apos;s profile how days are written.</source>
        <translation>Los días de este archivo se pueden leer de dos maneras. No se ha importado nada. Indique en el perfil del banco cómo se escriben los días.</translation>
    </message>
    <message>
        <source>This is no statement that can be recognised. Nothing was taken. If it is a CSV file, say in a profile which column is what.</source>
        <translation>Esto no es un extracto reconocible. No se ha importado nada. Si es un archivo CSV, indique en un perfil qué es cada columna.</translation>
    </message>
    <message>
        <source>This amount is in another currency than the account. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>La moneda de este importe no es la de la cuenta. No se ha importado nada. Pida de nuevo el extracto al banco.</translation>
    </message>
    <message>
        <source>The file does not say which currency the account has. Nothing was taken. Say which one it is.</source>
        <translation>El archivo no indica qué moneda tiene la cuenta. No se ha importado nada. Indique cuál es.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was taken.</source>
        <translation>Esta moneda no se conoce. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file ends before the statement does. Nothing was taken. Download it again.</source>
        <translation>El archivo termina antes que el extracto. No se ha importado nada. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a date. Nothing was taken.</source>
        <translation>Esto no es una fecha. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no bank does and which can hide harmful content. Nothing was taken. Look at where the file came from.</source>
        <translation>El archivo declara un tipo de documento, cosa que ningún banco hace y que puede ocultar contenido dañino. No se ha importado nada. Compruebe de dónde procede el archivo.</translation>
    </message>
    <message>
        <source>There is no movement in this file. Nothing was taken.</source>
        <translation>No hay ningún movimiento en este archivo. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The letters of this file are not written as it says. Nothing was taken. Choose another encoding, or download the file again.</source>
        <translation>Los caracteres de este archivo no están codificados como indica. No se ha importado nada. Elija otra codificación o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The statement does not hold as many entries as it says. Nothing was taken. Ask the bank for it again.</source>
        <translation>El extracto no contiene tantas entradas como indica. No se ha importado nada. Pídalo de nuevo al banco.</translation>
    </message>
    <message>
        <source>The entries do not make up the sum that the statement tells. Nothing was taken. Ask the bank for it again.</source>
        <translation>Las entradas no suman lo que indica el extracto. No se ha importado nada. Pídalo de nuevo al banco.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was taken.</source>
        <translation>Esto no se puede leer. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Something is missing in this entry. Nothing was taken.</source>
        <translation>Falta algo en esta entrada. No se ha importado nada.</translation>
    </message>
    <message>
        <source>This stands where it cannot be. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Esto está donde no puede estar. No se ha importado nada. Pida de nuevo el extracto al banco.</translation>
    </message>
    <message>
        <source>The last row has no line end, as if the file had been cut off. Look whether it is the last movement.</source>
        <translation>La última fila no tiene fin de línea, como si el archivo estuviera cortado. Compruebe si es el último movimiento.</translation>
    </message>
    <message>
        <source>The file is damaged: it is no proper XML. Nothing was taken. Download it again.</source>
        <translation>El archivo está dañado: no es XML correcto. No se ha importado nada. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This is an XML or OFX file, but no account statement. Nothing was taken. Choose a camt.052, camt.053 or camt.054 file, or the statement of an account.</source>
        <translation>Es un archivo XML u OFX, pero no un extracto de cuenta. No se ha importado nada. Elija un archivo camt.052, camt.053 o camt.054, o el extracto de una cuenta.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Detenido. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>El saldo inicial y los movimientos no dan el saldo final. No se ha importado nada. Pida de nuevo el extracto al banco.</translation>
    </message>
    <message>
        <source>The sum of the movements is larger than any account. Nothing was taken.</source>
        <translation>La suma de los movimientos es mayor que la de cualquier cuenta. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file nests deeper than any statement. Nothing was taken.</source>
        <translation>El archivo tiene más niveles anidados que cualquier extracto. No se ha importado nada.</translation>
    </message>
    <message>
        <source>This is longer than in any statement. Nothing was taken.</source>
        <translation>Esto es más largo que en cualquier extracto. No se ha importado nada.</translation>
    </message>
    <message>
        <source>This batch has more parts than can be read at once. Nothing was taken. Ask the bank for the statement without them.</source>
        <translation>Este lote tiene más partes de las que se pueden leer a la vez. No se ha importado nada. Pida al banco el extracto sin ellas.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was taken. Look at the disk it lies on.</source>
        <translation>El archivo no se ha podido leer hasta el final. No se ha importado nada. Revise el disco en el que está.</translation>
    </message>
    <message>
        <source>This is a ZIP file. Nothing was taken. Unpack it, then choose the files in it.</source>
        <translation>Este es un archivo ZIP. No se ha importado nada. Descomprímalo y elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>A profile needs a column for the booking day, and one for the amount or two for money in and out.</source>
        <translation>Un perfil necesita una columna para la fecha de operación y una para el importe, o dos para entradas y salidas de dinero.</translation>
    </message>
    <message>
        <source>Without a header row, columns are named by their number: #1 for the first one.</source>
        <translation>Sin fila de encabezado, las columnas se nombran por su número: #1 para la primera.</translation>
    </message>
    <message>
        <source>This does not say how days are written. Use day, month and year: dd.MM.yyyy.</source>
        <translation>Esto no indica cómo se escriben los días. Use día, mes y año: dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>This character cannot part columns. Use ; or , or a tab.</source>
        <translation>Este carácter no puede separar columnas. Use ; o , o un tabulador.</translation>
    </message>
    <message>
        <source>The header row is one of the first hundred, or 0 for none.</source>
        <translation>La fila de encabezado es una de las cien primeras, o 0 si no hay.</translation>
    </message>
    <message>
        <source>That is more than what is left of this money. Nothing was changed. Allocate less.</source>
        <translation>Es más de lo que queda de este dinero. No se ha cambiado nada. Asigne menos.</translation>
    </message>
    <message>
        <source>That is more than what is open of this document. Nothing was changed. Allocate no more than is open; the rest stays credit.</source>
        <translation>Es más de lo pendiente de este documento. No se ha cambiado nada. No asigne más de lo pendiente; el resto queda como saldo a favor.</translation>
    </message>
    <message>
        <source>Money and document have different currencies. Nothing was changed. Choose a document in the currency of the payment.</source>
        <translation>El dinero y el documento tienen monedas distintas. No se ha cambiado nada. Elija un documento en la moneda del pago.</translation>
    </message>
    <message>
        <source>The document belongs to another customer than the money. Nothing was changed. Say that a third party pays, or choose another document.</source>
        <translation>El documento es de otro cliente que el dinero. No se ha cambiado nada. Indique que paga un tercero o elija otro documento.</translation>
    </message>
    <message>
        <source>This allocation has been taken back already. Nothing was changed.</source>
        <translation>Esta asignación ya se ha deshecho. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such allocation.</source>
        <translation>Esa asignación no existe.</translation>
    </message>
    <message>
        <source>A discount or charge must lie between 0 and 100 percent.</source>
        <translation>Un descuento o recargo debe estar entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>What is open has changed since the link was made, so the mail was not sent. Send again.</source>
        <translation>Lo pendiente ha cambiado desde que se creó el enlace, así que el correo no se ha enviado. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>This request is decided already. Nothing was changed.</source>
        <translation>Esta solicitud ya está decidida. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Whoever asked cannot also agree. Let somebody else decide.</source>
        <translation>Quien hizo la solicitud no puede aprobarla también. Deje que decida otra persona.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Esa solicitud no existe.</translation>
    </message>
    <message>
        <source>A request about this waits for a second person already. Let it be decided first.</source>
        <translation>Una solicitud sobre esto ya espera a una segunda persona. Deje que se decida primero.</translation>
    </message>
    <message>
        <source>What this waited for came to nothing, so it was not sent. Send again.</source>
        <translation>Lo que esto esperaba quedó en nada, así que no se ha enviado. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing into this book for a long time. Nothing was changed. Try again in a moment.</source>
        <translation>Otro programa lleva mucho tiempo escribiendo en este libro. No se ha cambiado nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The book cannot be opened. Nothing was changed. Check that its folder exists and may be written to.</source>
        <translation>El libro no se puede abrir. No se ha cambiado nada. Compruebe que su carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The book does not agree with its journal. No money moved. Restore the last good backup, or ask for help with these codes.</source>
        <translation>El libro no coincide con su diario. No se movió dinero. Restaure la última copia de seguridad correcta o pida ayuda con estos códigos.</translation>
    </message>
    <message>
        <source>This book has lost its name tag. Nothing was changed. Restore the last backup or ask support.</source>
        <translation>Este libro ha perdido su identificación. No se ha cambiado nada. Restaure la última copia de seguridad o consulte al soporte.</translation>
    </message>
    <message>
        <source>The book could not be brought to this version. It was left as it was. Restore the last backup or ask support.</source>
        <translation>El libro no se ha podido actualizar a esta versión. Se ha dejado como estaba. Restaure la última copia de seguridad o consulte al soporte.</translation>
    </message>
    <message>
        <source>This book was written by an older Quittance and must be brought up to date first. Nothing was changed. Open it in the window or with any command.</source>
        <translation>Este libro lo escribió una versión anterior de Quittance y primero hay que actualizarlo. No se ha cambiado nada. Ábralo en la ventana o con cualquier comando.</translation>
    </message>
    <message>
        <source>This book was written by a newer Quittance. Nothing was changed. Open it with that version.</source>
        <translation>Este libro lo escribió una versión más reciente de Quittance. No se ha cambiado nada. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>This file is not a Quittance book. Nothing was changed. Choose the folder of a book.</source>
        <translation>Este archivo no es un libro de Quittance. No se ha cambiado nada. Elija la carpeta de un libro.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Lo dijo una persona.</translation>
    </message>
    <message>
        <source>There is no such saved card.</source>
        <translation>Esa tarjeta guardada no existe.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. Send a payment link instead.</source>
        <translation>El banco de la tarjeta exige la autorización de su titular. Envíe un enlace de pago en su lugar.</translation>
    </message>
    <message>
        <source>There is no such charge.</source>
        <translation>Ese cobro no existe.</translation>
    </message>
    <message>
        <source>The last document belongs to an earlier fiscal year by this start, and its number names a later one. Nothing was changed. Change the start when numbers of the new year may be given.</source>
        <translation>Con este inicio, el último documento pertenece a un ejercicio anterior y su número indica uno posterior. No se ha cambiado nada. Cambie el inicio cuando ya se puedan dar números del nuevo ejercicio.</translation>
    </message>
    <message>
        <source>A fiscal year begins in one of the months 1 to 12. Nothing was changed.</source>
        <translation>Un ejercicio empieza en uno de los meses 1 a 12. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Tolerance and approval limit are whole numbers, not below zero (-1 switches approvals off). Nothing was changed.</source>
        <translation>La tolerancia y el límite de aprobación son números enteros no inferiores a cero (-1 desactiva las aprobaciones). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The logo must be a PNG picture. Nothing was changed.</source>
        <translation>El logotipo debe ser una imagen PNG. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The logo may be no larger than 256 KiB and 6000 pixels a side. Nothing was changed. Choose a smaller picture.</source>
        <translation>El logotipo no puede superar 256 KiB ni 6000 píxeles por lado. No se ha cambiado nada. Elija una imagen más pequeña.</translation>
    </message>
    <message>
        <source>The company is not set up yet. Nothing was changed. Give its name, country and currency first.</source>
        <translation>La empresa aún no está configurada. No se ha cambiado nada. Indique primero su nombre, país y moneda.</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>La empresa necesita un nombre.</translation>
    </message>
    <message>
        <source>This time zone is not known. Give one like Europe/Berlin.</source>
        <translation>Esta zona horaria no se conoce. Indique una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Together with earlier credit notes that is more than the document. Nothing was changed. Credit less.</source>
        <translation>Junto con notas de crédito anteriores, supera el documento. No se ha cambiado nada. Abone menos.</translation>
    </message>
    <message>
        <source>Earlier credit notes leave less of this line: line, wanted, left are named. Nothing was changed. Credit what is left.</source>
        <translation>Las notas de crédito anteriores dejan menos de esta línea: se indican línea, solicitado y restante. No se ha cambiado nada. Abone lo que queda.</translation>
    </message>
    <message>
        <source>The document has no such line. Nothing was changed. Count its lines from 1.</source>
        <translation>El documento no tiene esa línea. No se ha cambiado nada. Cuente sus líneas desde 1.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose this payment is. Say which customer it belongs to, then allocate it.</source>
        <translation>Aún no se sabe de quién es este pago. Indique a qué cliente pertenece y asígnelo después.</translation>
    </message>
    <message>
        <source>This document is no credit note, so it gives no credit.</source>
        <translation>Este documento no es una nota de crédito, así que no genera saldo a favor.</translation>
    </message>
    <message>
        <source>This would credit nothing. Nothing was changed. Choose lines with an amount.</source>
        <translation>Esto no abonaría nada. No se ha cambiado nada. Elija líneas con importe.</translation>
    </message>
    <message>
        <source>A credited quantity is above zero and not above that of the line. Nothing was changed.</source>
        <translation>La cantidad abonada es mayor que cero y no mayor que la de la línea. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was changed. Give its three letters, as EUR.</source>
        <translation>Esta moneda no se conoce. No se ha cambiado nada. Indique sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>More than one customer is called this. Nothing was changed. Name the customer by its id.</source>
        <translation>Hay más de un cliente con este nombre. No se ha cambiado nada. Indique el cliente por su ID.</translation>
    </message>
    <message>
        <source>Only one contact of a customer can be the one for billing. Nothing was changed.</source>
        <translation>Solo un contacto de un cliente puede ser el de facturación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The country needs its two letters, as DE.</source>
        <translation>El país necesita sus dos letras, como DE.</translation>
    </message>
    <message>
        <source>The mail address of the customer is not well-formed.</source>
        <translation>La dirección de correo del cliente no es correcta.</translation>
    </message>
    <message>
        <source>This field of the customer is not of the right kind.</source>
        <translation>Este campo del cliente no es del tipo correcto.</translation>
    </message>
    <message>
        <source>These are one and the same customer already. Nothing was changed.</source>
        <translation>Ya son el mismo cliente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation>El cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of the customer is too long.</source>
        <translation>El nombre del cliente es demasiado largo.</translation>
    </message>
    <message>
        <source>Something of this customer is still open. Nothing was changed. Settle it before archiving.</source>
        <translation>Aún hay algo pendiente de este cliente. No se ha cambiado nada. Resuélvalo antes de archivar.</translation>
    </message>
    <message>
        <source>The days to pay must lie between 0 and 3650.</source>
        <translation>El plazo en días debe estar entre 0 y 3650.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ese cliente no existe.</translation>
    </message>
    <message>
        <source>On that day the document or payment was not there yet. Nothing was changed. Give a later day.</source>
        <translation>Ese día el documento o el pago aún no existía. No se ha cambiado nada. Indique un día posterior.</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was changed. Give today or an earlier day.</source>
        <translation>Este día aún no ha llegado. No se ha cambiado nada. Indique hoy o un día anterior.</translation>
    </message>
    <message>
        <source>A day is missing. Give it like 2026-10-31.</source>
        <translation>Falta un día. Indíquelo como 2026-10-31.</translation>
    </message>
    <message>
        <source>Days begin with 1970-01-01 here. Nothing was changed. Look at the year.</source>
        <translation>Aquí los días empiezan en 1970-01-01. No se ha cambiado nada. Compruebe el año.</translation>
    </message>
    <message>
        <source>This is no account number for DATEV. Correct it in the settings of the export.</source>
        <translation>Esto no es un número de cuenta para DATEV. Corríjalo en los ajustes de la exportación.</translation>
    </message>
    <message>
        <source>Ledger accounts have 4 to 8 digits.</source>
        <translation>Las cuentas del libro mayor tienen de 4 a 8 dígitos.</translation>
    </message>
    <message>
        <source>The adviser&apos;s number has 4 to 7 digits and is at least 1001. The tax adviser knows it.</source>
        <translation>El número del asesor tiene de 4 a 7 dígitos y es como mínimo 1001. El asesor fiscal lo conoce.</translation>
    </message>
    <message>
        <source>DATEV takes amounts up to 9,999,999,999.99. No file was written.</source>
        <translation>DATEV admite importes de hasta 9.999.999.999,99. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>DATEV takes two decimals, and this amount has more. No file was written.</source>
        <translation>DATEV admite dos decimales, y este importe tiene más. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>This chart of accounts is not known. Give skr03 or skr04.</source>
        <translation>Este plan de cuentas no se conoce. Indique skr03 o skr04.</translation>
    </message>
    <message>
        <source>The client&apos;s number lies between 1 and 99999. The tax adviser knows it.</source>
        <translation>El número del cliente del asesor está entre 1 y 99999. El asesor fiscal lo conoce.</translation>
    </message>
    <message>
        <source>A booking of these days is in another currency, and DATEV would need its rate. No file was written. Export one currency only.</source>
        <translation>Un apunte de estos días está en otra moneda, y DATEV necesitaría su tipo de cambio. No se ha escrito ningún archivo. Exporte una sola moneda.</translation>
    </message>
    <message>
        <source>This booking lies outside the days of the export. No file was written.</source>
        <translation>Este apunte queda fuera de los días de la exportación. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Two customers have the same account for DATEV. No file was written. Give one of them another.</source>
        <translation>Dos clientes tienen la misma cuenta para DATEV. No se ha escrito ningún archivo. Dé otra a uno de ellos.</translation>
    </message>
    <message>
        <source>There are more customers than numbers for debtors. No file was written. Begin with a lower number, or use longer accounts.</source>
        <translation>Hay más clientes que números de deudor. No se ha escrito ningún archivo. Empiece con un número menor o use cuentas más largas.</translation>
    </message>
    <message>
        <source>DATEV takes files named EXTF_….csv only. Nothing was written. Name it so.</source>
        <translation>DATEV solo admite archivos llamados EXTF_….csv. No se ha escrito nada. Póngale ese nombre.</translation>
    </message>
    <message>
        <source>The first debtor&apos;s number has one digit more than ledger accounts, and begins with 1 to 6.</source>
        <translation>El primer número de deudor tiene un dígito más que las cuentas del libro mayor y empieza por 1 a 6.</translation>
    </message>
    <message>
        <source>The settings name no account of DATEV for this. No file was written. Set it.</source>
        <translation>Los ajustes no indican ninguna cuenta de DATEV para esto. No se ha escrito ningún archivo. Establézcala.</translation>
    </message>
    <message>
        <source>Only bookings of a locked period are final. No file was written. Lock the period first.</source>
        <translation>Solo los apuntes de un periodo bloqueado son definitivos. No se ha escrito ningún archivo. Bloquee primero el periodo.</translation>
    </message>
    <message>
        <source>The first and the last day must lie in one fiscal year, in this order.</source>
        <translation>El primer y el último día deben estar en un mismo ejercicio, en este orden.</translation>
    </message>
    <message>
        <source>This is no tax key for DATEV. It has up to four digits.</source>
        <translation>Esto no es una clave fiscal para DATEV. Tiene hasta cuatro dígitos.</translation>
    </message>
    <message>
        <source>A DATEV batch holds up to 99,999 bookings. Export a shorter time.</source>
        <translation>Un lote de DATEV contiene hasta 99.999 apuntes. Exporte un periodo más corto.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large to be kept exactly.</source>
        <translation>Los importes de este documento son demasiado grandes para guardarlos con exactitud.</translation>
    </message>
    <message>
        <source>The date of issue lies in the future.</source>
        <translation>La fecha de emisión está en el futuro.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue.</source>
        <translation>El vencimiento es anterior a la fecha de emisión.</translation>
    </message>
    <message>
        <source>The same document was imported again meanwhile. Nothing was brought back; use the new draft.</source>
        <translation>El mismo documento se ha importado de nuevo entretanto. No se ha recuperado nada; use el nuevo borrador.</translation>
    </message>
    <message>
        <source>This document is issued and does not change any more. Credit it, and write a new one.</source>
        <translation>Este documento está emitido y ya no cambia. Abónelo y haga uno nuevo.</translation>
    </message>
    <message>
        <source>The customer&apos;s address names no country, which e-invoices need.</source>
        <translation>La dirección del cliente no indica ningún país, que las facturas electrónicas necesitan.</translation>
    </message>
    <message>
        <source>Choose who is billed.</source>
        <translation>Elija a quién se factura.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address, so no payment link can be mailed.</source>
        <translation>El cliente no tiene dirección de correo, así que no se le puede enviar ningún enlace de pago.</translation>
    </message>
    <message>
        <source>It does not say what is billed.</source>
        <translation>No indica qué se factura.</translation>
    </message>
    <message>
        <source>Nothing is billed yet.</source>
        <translation>Aún no se factura nada.</translation>
    </message>
    <message>
        <source>A reason is missing, which e-invoices need.</source>
        <translation>Falta un motivo, que las facturas electrónicas necesitan.</translation>
    </message>
    <message>
        <source>Choose its VAT.</source>
        <translation>Elija su IVA.</translation>
    </message>
    <message>
        <source>Without VAT, this customer must be named with a VAT id.</source>
        <translation>Sin IVA, este cliente debe figurar con un NIF-IVA.</translation>
    </message>
    <message>
        <source>Say why no VAT is due.</source>
        <translation>Indique por qué no se aplica IVA.</translation>
    </message>
    <message>
        <source>The price is below zero. E-invoices want a negative quantity instead.</source>
        <translation>El precio es inferior a cero. Las facturas electrónicas exigen en su lugar una cantidad negativa.</translation>
    </message>
    <message>
        <source>The total is below zero. That would be a credit note.</source>
        <translation>El total es inferior a cero. Eso sería una nota de crédito.</translation>
    </message>
    <message>
        <source>The payment provider cannot express this amount. No link was made. Collect it in another way.</source>
        <translation>El proveedor de pagos no puede expresar este importe. No se ha creado ningún enlace. Cóbrelo de otra manera.</translation>
    </message>
    <message>
        <source>This amount is more than the payment provider takes at once. No link was made.</source>
        <translation>Este importe supera lo que el proveedor de pagos admite de una vez. No se ha creado ningún enlace.</translation>
    </message>
    <message>
        <source>This amount is less than the payment provider takes. No link was made. Collect it in another way.</source>
        <translation>Este importe es inferior a lo que admite el proveedor de pagos. No se ha creado ningún enlace. Cóbrelo de otra manera.</translation>
    </message>
    <message>
        <source>The payment provider does not take this currency. No link was made.</source>
        <translation>El proveedor de pagos no admite esta moneda. No se ha creado ningún enlace.</translation>
    </message>
    <message>
        <source>The provider has no page about this, or Quittance talks to a stand-in of it.</source>
        <translation>El proveedor no tiene ninguna página sobre esto, o Quittance habla con un sustituto de él.</translation>
    </message>
    <message>
        <source>Something the payment provider needs is missing. No link was made. Check the invoice and its customer.</source>
        <translation>Falta algo que el proveedor de pagos necesita. No se ha creado ningún enlace. Revise la factura y su cliente.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet. No link was made. Say first who the customer is there.</source>
        <translation>El proveedor de pagos aún no conoce a este cliente. No se ha creado ningún enlace. Indique primero quién es allí el cliente.</translation>
    </message>
    <message>
        <source>The payment provider takes bank transfers in USD, EUR, GBP, JPY and MXN only. Nothing was sent. Send a payment page instead.</source>
        <translation>El proveedor de pagos solo admite transferencias en USD, EUR, GBP, JPY y MXN. No se ha enviado nada. Envíe una página de pago en su lugar.</translation>
    </message>
    <message>
        <source>A person gave it up. It was not sent.</source>
        <translation>Una persona lo ha abandonado. No se ha enviado.</translation>
    </message>
    <message>
        <source>Several invoices have this number. Use the id of the one you mean.</source>
        <translation>Varias facturas tienen este número. Use el ID de la que busca.</translation>
    </message>
    <message>
        <source>This document is a credit note. Nothing was changed. Choose an invoice.</source>
        <translation>Este documento es una nota de crédito. No se ha cambiado nada. Elija una factura.</translation>
    </message>
    <message>
        <source>This document is still a draft. Nothing was changed. Issue it first.</source>
        <translation>Este documento es todavía un borrador. No se ha cambiado nada. Emítalo primero.</translation>
    </message>
    <message>
        <source>This document is void. Nothing was changed.</source>
        <translation>Este documento está anulado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no invoice with this number.</source>
        <translation>No hay ninguna factura con este número.</translation>
    </message>
    <message>
        <source>The invoice was paid meanwhile. The mail was not sent.</source>
        <translation>La factura se ha pagado entretanto. El correo no se ha enviado.</translation>
    </message>
    <message>
        <source>The date lies before that of the last issued invoice. Nothing was issued. Issue it with today&apos;s date.</source>
        <translation>La fecha es anterior a la de la última factura emitida. No se ha emitido nada. Emítala con la fecha de hoy.</translation>
    </message>
    <message>
        <source>The date lies in the future. Nothing was issued. Change the date or wait for the day.</source>
        <translation>La fecha está en el futuro. No se ha emitido nada. Cambie la fecha o espere a ese día.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue. Nothing was issued. Correct the draft.</source>
        <translation>El vencimiento es anterior a la fecha de emisión. No se ha emitido nada. Corrija el borrador.</translation>
    </message>
    <message>
        <source>The payable amount is negative. Nothing was issued. Make it a credit note.</source>
        <translation>El importe a pagar es negativo. No se ha emitido nada. Conviértalo en una nota de crédito.</translation>
    </message>
    <message>
        <source>The draft has no lines. Nothing was issued. Add what is billed.</source>
        <translation>El borrador no tiene líneas. No se ha emitido nada. Añada lo que se factura.</translation>
    </message>
    <message>
        <source>A document has this number already: the pattern of numbers has given it before. Nothing was changed. Change the pattern in the settings.</source>
        <translation>Un documento ya tiene este número: el patrón de numeración ya lo ha dado antes. No se ha cambiado nada. Cambie el patrón en los ajustes.</translation>
    </message>
    <message>
        <source>The sums of the draft do not agree. Nothing was issued. Correct the draft.</source>
        <translation>Las sumas del borrador no cuadran. No se ha emitido nada. Corrija el borrador.</translation>
    </message>
    <message>
        <source>The journal has no such entry. The whole book should be checked before you go on.</source>
        <translation>El diario no tiene ese asiento. Conviene comprobar todo el libro antes de continuar.</translation>
    </message>
    <message>
        <source>A part of the journal is missing. The whole book should be checked before you go on.</source>
        <translation>Falta una parte del diario. Conviene comprobar todo el libro antes de continuar.</translation>
    </message>
    <message>
        <source>The journal holds an entry this program does not know. Open the book with a newer version.</source>
        <translation>El diario contiene un asiento que este programa no conoce. Abra el libro con una versión más reciente.</translation>
    </message>
    <message>
        <source>The base quantity of a line must be positive.</source>
        <translation>La cantidad base de una línea debe ser positiva.</translation>
    </message>
    <message>
        <source>The net amount of a line is not quantity times price.</source>
        <translation>El importe neto de una línea no es cantidad por precio.</translation>
    </message>
    <message>
        <source>The VAT rate of a line with gross prices must lie between 0 and 100 percent.</source>
        <translation>El tipo de IVA de una línea con precios brutos debe estar entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>The link was closed meanwhile, so the mail was not sent. Send again.</source>
        <translation>El enlace se ha cerrado entretanto, así que el correo no se ha enviado. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Esto no es un importe.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>El importe debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Este importe es demasiado grande.</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Este importe tiene más decimales que su moneda.</translation>
    </message>
    <message>
        <source>This number lies outside of what is possible here. Nothing was changed.</source>
        <translation>Este número queda fuera de lo posible aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A brace in the pattern of the numbers has no partner.</source>
        <translation>Una llave del patrón de numeración no tiene pareja.</translation>
    </message>
    <message>
        <source>Numbers are made of the letters A to Z, digits, hyphens, underscores and slashes.</source>
        <translation>Los números se componen de letras de la A a la Z, dígitos, guiones, guiones bajos y barras.</translation>
    </message>
    <message>
        <source>The pattern of the numbers is empty.</source>
        <translation>El patrón de numeración está vacío.</translation>
    </message>
    <message>
        <source>This placeholder is not known. There are {yyyy}, {yy}, {series} and {seq:6}.</source>
        <translation>Este marcador no se conoce. Existen {yyyy}, {yy}, {series} y {seq:6}.</translation>
    </message>
    <message>
        <source>The pattern lacks the running number. Add {seq:6}.</source>
        <translation>Al patrón le falta el número correlativo. Añada {seq:6}.</translation>
    </message>
    <message>
        <source>The running number stands in the pattern twice.</source>
        <translation>El número correlativo figura dos veces en el patrón.</translation>
    </message>
    <message>
        <source>The numbers of this pattern are longer than 30 characters.</source>
        <translation>Los números de este patrón superan los 30 caracteres.</translation>
    </message>
    <message>
        <source>The running number needs 1 to 12 digits, as in {seq:6}.</source>
        <translation>El número correlativo necesita de 1 a 12 dígitos, como en {seq:6}.</translation>
    </message>
    <message>
        <source>Documents of this year have numbers already. Nothing was changed. The sequence can be set before the first one only.</source>
        <translation>Ya hay documentos de este año con número. No se ha cambiado nada. La secuencia solo se puede establecer antes del primero.</translation>
    </message>
    <message>
        <source>The next number is 1 to 999999999. Nothing was changed.</source>
        <translation>El número siguiente va de 1 a 999999999. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is known already whose this payment is. Nothing was changed.</source>
        <translation>Ya se sabe de quién es este pago. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is left of this payment to reverse. Nothing was changed.</source>
        <translation>No queda nada de este pago que devolver. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Ese pago no existe.</translation>
    </message>
    <message>
        <source>The provider says itself what this payout is made of.</source>
        <translation>El propio proveedor informa de qué se compone esta liquidación.</translation>
    </message>
    <message>
        <source>There is no such payout.</source>
        <translation>Esa liquidación no existe.</translation>
    </message>
    <message>
        <source>Only days that have come can be locked. Nothing was changed.</source>
        <translation>Solo se pueden bloquear días que ya han llegado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This day lies in a locked period. Nothing was changed. Choose a later day, or have the period opened.</source>
        <translation>Este día está en un periodo bloqueado. No se ha cambiado nada. Elija un día posterior o haga que se abra el periodo.</translation>
    </message>
    <message>
        <source>The book is locked beyond this day already. Nothing was changed.</source>
        <translation>El libro ya está bloqueado más allá de este día. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing after this day is locked. Nothing was changed.</source>
        <translation>No hay nada bloqueado después de este día. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder of the book cannot be made. Choose another place or check its permissions.</source>
        <translation>No se puede crear la carpeta del libro. Elija otro lugar o revise sus permisos.</translation>
    </message>
    <message>
        <source>The program ended while the mail was under way. Ask the recipient, then decide in Outbox.</source>
        <translation>El programa terminó mientras el correo se estaba enviando. Pregunte al destinatario y decida en la bandeja de salida.</translation>
    </message>
    <message>
        <source>A reason is needed here: it is kept with the entry. Nothing was changed.</source>
        <translation>Aquí hace falta un motivo: se guarda con el asiento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That is more than what is left of this credit. Nothing was changed. Take an allocation back first, or refund less.</source>
        <translation>Es más de lo que queda de este saldo a favor. No se ha cambiado nada. Deshaga primero una asignación o reembolse menos.</translation>
    </message>
    <message>
        <source>A refund has the currency of what it pays back. Nothing was changed.</source>
        <translation>Un reembolso tiene la moneda de lo que devuelve. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The payer disputes this payment. It is decided there; a refund now could pay twice.</source>
        <translation>El ordenante disputa este pago. Se decide allí; un reembolso ahora podría pagarlo dos veces.</translation>
    </message>
    <message>
        <source>The provider could not send the money back. It is the customer&apos;s credit again.</source>
        <translation>El proveedor no ha podido enviar el dinero de vuelta. Vuelve a ser saldo a favor del cliente.</translation>
    </message>
    <message>
        <source>This refund has not been paid back yet, or never was. Nothing was changed.</source>
        <translation>Este reembolso aún no se ha pagado, o nunca se pagó. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This refund came back already. Nothing was changed.</source>
        <translation>Este reembolso ya ha sido devuelto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such refund.</source>
        <translation>Ese reembolso no existe.</translation>
    </message>
    <message>
        <source>A refund goes back through the provider it came through, from the bank, or in cash. Nothing was changed.</source>
        <translation>Un reembolso vuelve por el proveedor por el que llegó el dinero, desde el banco o en efectivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Refunded at the provider.</source>
        <translation>Reembolsado en el proveedor.</translation>
    </message>
    <message>
        <source>Nothing is overdue of this customer. No letter was written.</source>
        <translation>Este cliente no tiene nada vencido. No se ha escrito ninguna carta.</translation>
    </message>
    <message>
        <source>The first day lies after the last. Exchange them.</source>
        <translation>El primer día es posterior al último. Intercámbielos.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask someone whose role does, or an owner to change yours.</source>
        <translation>Su rol no incluye esto. Pídalo a alguien cuyo rol sí lo incluya, o a un propietario que cambie el suyo.</translation>
    </message>
    <message>
        <source>You are not listed among the staff of this book. Ask an owner to add you.</source>
        <translation>Usted no figura entre el personal de este libro. Pida a un propietario que le añada.</translation>
    </message>
    <message>
        <source>The time to take back must lie between 0 and 60 seconds.</source>
        <translation>El tiempo para deshacer debe estar entre 0 y 60 segundos.</translation>
    </message>
    <message>
        <source>More than one schedule has this name. Nothing was changed. Name it by its id.</source>
        <translation>Más de una programación tiene este nombre. No se ha cambiado nada. Indíquela por su ID.</translation>
    </message>
    <message>
        <source>A schedule makes 1 to 9999 drafts in all.</source>
        <translation>Una programación genera de 1 a 9999 borradores en total.</translation>
    </message>
    <message>
        <source>A credit note does not come back. Nothing was changed. Choose an invoice or a draft of one.</source>
        <translation>Una nota de crédito no se repite. No se ha cambiado nada. Elija una factura o un borrador de factura.</translation>
    </message>
    <message>
        <source>The customer is archived. Nothing was changed. Take the customer back from the archive first.</source>
        <translation>El cliente está archivado. No se ha cambiado nada. Recupérelo primero del archivo.</translation>
    </message>
    <message>
        <source>Due dates lie 0 to 3650 days after the day of issue.</source>
        <translation>Los vencimientos están de 0 a 3650 días después de la emisión.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Falta el primer día.</translation>
    </message>
    <message>
        <source>The first day lies more than a year back. Choose a later one.</source>
        <translation>El primer día está a más de un año atrás. Elija uno posterior.</translation>
    </message>
    <message>
        <source>An interval is a number and one of d, w, m, q and y: 30d, 2w, 1m, 1q, 1y.</source>
        <translation>Un intervalo es un número y una de las letras d, w, m, q o y: 30d, 2w, 1m, 1q, 1y.</translation>
    </message>
    <message>
        <source>An interval is at least one of its unit and at most ten years.</source>
        <translation>Un intervalo dura al menos una de sus unidades y como máximo diez años.</translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation>La programación necesita un nombre.</translation>
    </message>
    <message>
        <source>The name of a schedule has at most 200 characters.</source>
        <translation>El nombre de una programación tiene como máximo 200 caracteres.</translation>
    </message>
    <message>
        <source>Without lines there is nothing to repeat. Add a line to the draft first.</source>
        <translation>Sin líneas no hay nada que repetir. Añada primero una línea al borrador.</translation>
    </message>
    <message>
        <source>A schedule ends on a day or after a number of drafts, not both.</source>
        <translation>Una programación termina en un día o tras un número de borradores, no ambas cosas.</translation>
    </message>
    <message>
        <source>There is no such schedule.</source>
        <translation>Esa programación no existe.</translation>
    </message>
    <message>
        <source>A person had it sent again.</source>
        <translation>Una persona hizo que se enviara de nuevo.</translation>
    </message>
    <message>
        <source>What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Lo que falta supera la tolerancia de la empresa. No se ha cambiado nada. Déjelo pendiente o delo por incobrable.</translation>
    </message>
    <message>
        <source>What is missing needs a second person to be given up. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Renunciar a lo que falta requiere una segunda persona. No se ha cambiado nada. Déjelo pendiente o delo por incobrable.</translation>
    </message>
    <message>
        <source>A member of staff needs the name they log into the computer with, without a colon.</source>
        <translation>Un miembro del personal necesita el nombre con el que inicia sesión en el ordenador, sin dos puntos.</translation>
    </message>
    <message>
        <source>The book would be left without an owner. Nothing was changed. Name another owner first.</source>
        <translation>El libro se quedaría sin propietario. No se ha cambiado nada. Nombre primero a otro propietario.</translation>
    </message>
    <message>
        <source>The base of a VAT rate is not the sum of its lines.</source>
        <translation>La base de un tipo de IVA no es la suma de sus líneas.</translation>
    </message>
    <message>
        <source>The VAT amount does not fit its base and rate.</source>
        <translation>La cuota de IVA no corresponde a su base y su tipo.</translation>
    </message>
    <message>
        <source>This document was mailed, or may have been. Nothing was changed. Issue a credit note instead.</source>
        <translation>Este documento se envió por correo, o puede que sí. No se ha cambiado nada. Emita en su lugar una nota de crédito.</translation>
    </message>
    <message>
        <source>A credit note about this document exists. Nothing was changed. Credit the rest instead.</source>
        <translation>Existe una nota de crédito sobre este documento. No se ha cambiado nada. Abone el resto en su lugar.</translation>
    </message>
    <message>
        <source>A payment link of this document is alive. Nothing was changed. Close the link first, or issue a credit note.</source>
        <translation>Un enlace de pago de este documento está activo. No se ha cambiado nada. Cierre primero el enlace o emita una nota de crédito.</translation>
    </message>
    <message>
        <source>Something of this document is paid or written off. Nothing was changed. Take that back first, or issue a credit note.</source>
        <translation>Algo de este documento está pagado o dado por incobrable. No se ha cambiado nada. Deshágalo primero o emita una nota de crédito.</translation>
    </message>
    <message>
        <source>Another program has this book open and was busy until the time was over. Nothing new was asked of the outside; what stands in Outbox is safe. Try again.</source>
        <translation>Otro programa tiene este libro abierto y ha estado ocupado hasta agotarse el tiempo. No se ha pedido nada nuevo al exterior; lo que hay en la bandeja de salida está a salvo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That is more than what is open. Nothing was changed. Write off no more than is open.</source>
        <translation>Es más de lo pendiente. No se ha cambiado nada. No dé por incobrable más de lo pendiente.</translation>
    </message>
    <message>
        <source>Nothing of this document is open. Nothing was changed.</source>
        <translation>No hay nada pendiente de este documento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The customer has several saved cards. Nothing was charged. Say which one.</source>
        <translation>El cliente tiene varias tarjetas guardadas. No se ha cobrado nada. Indique cuál.</translation>
    </message>
    <message>
        <source>This card has expired. Nothing was charged. Bring the customer&apos;s cards up to date, or send a payment link.</source>
        <translation>Esta tarjeta ha caducado. No se ha cobrado nada. Actualice las tarjetas del cliente o envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>The customer has no saved card. Nothing was charged. Ask for a card, or send a payment link.</source>
        <translation>El cliente no tiene ninguna tarjeta guardada. No se ha cobrado nada. Pida una tarjeta o envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>It is not written down that the customer agreed to later charges of this card. Nothing was charged. Send a payment link.</source>
        <translation>No consta que el cliente autorizara cobros posteriores a esta tarjeta. No se ha cobrado nada. Envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>This card belongs to another customer. Nothing was charged. Choose a card of the customer on the invoice.</source>
        <translation>Esta tarjeta es de otro cliente. No se ha cobrado nada. Elija una tarjeta del cliente de la factura.</translation>
    </message>
    <message>
        <source>That is more than what was put aside on the card. Nothing was taken. Take no more than that.</source>
        <translation>Es más de lo retenido en la tarjeta. No se ha cobrado nada. No cobre más de eso.</translation>
    </message>
    <message>
        <source>That is more than what is open of the invoice. Nothing was charged. Charge no more than is open.</source>
        <translation>Es más de lo pendiente de la factura. No se ha cobrado nada. No cobre más de lo pendiente.</translation>
    </message>
    <message>
        <source>The card&apos;s bank has let go of the amount by now. No money moved. Charge the card again.</source>
        <translation>El banco de la tarjeta ya ha liberado el importe. No se movió dinero. Vuelva a cobrar a la tarjeta.</translation>
    </message>
    <message>
        <source>The charge was cancelled at the provider. No money moved.</source>
        <translation>El cobro se canceló en el proveedor. No se movió dinero.</translation>
    </message>
    <message>
        <source>This charge is being taken or released already. Nothing was changed. Wait for how that ends.</source>
        <translation>Este importe ya se está cobrando o liberando. No se ha cambiado nada. Espere a ver cómo termina.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the invoice. Nothing was charged. Give it in the invoice&apos;s currency.</source>
        <translation>La moneda del importe no es la de la factura. No se ha cobrado nada. Indíquelo en la moneda de la factura.</translation>
    </message>
    <message>
        <source>The customer disputes a payment of this invoice. Nothing was charged. Wait for how the dispute ends.</source>
        <translation>El cliente disputa un pago de esta factura. No se ha cobrado nada. Espere a ver cómo termina la disputa.</translation>
    </message>
    <message>
        <source>The card&apos;s bank let go of the amount before it was taken. No money moved. Charge the card again.</source>
        <translation>El banco de la tarjeta liberó el importe antes de cobrarse. No se movió dinero. Vuelva a cobrar a la tarjeta.</translation>
    </message>
    <message>
        <source>A payment link for this invoice is being made at this moment. Nothing was charged. Wait for it, then try again.</source>
        <translation>En este momento se está creando un enlace de pago para esta factura. No se ha cobrado nada. Espérelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is put aside on a card for this charge. Nothing was changed.</source>
        <translation>No hay nada retenido en una tarjeta para este cobro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice. Nothing was charged.</source>
        <translation>No hay nada pendiente de esta factura. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>What is open of the invoice changed meanwhile, so nothing was charged. Charge again what is open now.</source>
        <translation>Lo pendiente de la factura ha cambiado entretanto, así que no se ha cobrado nada. Cobre de nuevo lo que ahora está pendiente.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way. Nothing was charged, so that it is not paid twice. Wait for how it ends.</source>
        <translation>Un pago de esta factura está en curso. No se ha cobrado nada, para que no se pague dos veces. Espere a ver cómo termina.</translation>
    </message>
    <message>
        <source>Another payment of this invoice came under way meanwhile, so nothing was charged. Wait for how that ends.</source>
        <translation>Otro pago de esta factura se ha iniciado entretanto, así que no se ha cobrado nada. Espere a ver cómo termina.</translation>
    </message>
    <message>
        <source>The amount on the card was taken already. Nothing was changed.</source>
        <translation>El importe de la tarjeta ya se había cobrado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A charge for this invoice is under way, or waits to be taken. Nothing was changed. Wait for how it ends, or release it.</source>
        <translation>Un cobro para esta factura está en curso o retenido a la espera de cobrarse. No se ha cambiado nada. Espere a ver cómo termina o libérelo.</translation>
    </message>
    <message>
        <source>This belongs to the other mode, test or live, than the key of the connection. Nothing was sent. Use the key of that mode.</source>
        <translation>Esto pertenece al otro modo, TEST o LIVE, que la clave de la conexión. No se ha enviado nada. Use la clave de ese modo.</translation>
    </message>
    <message>
        <source>No web page is set for customers to come back to. Nothing was sent. Set the return page to one of your own.</source>
        <translation>No hay definida ninguna página web a la que vuelvan los clientes. No se ha enviado nada. Defina como página de retorno una suya.</translation>
    </message>
    <message>
        <source>The payment provider may know this customer already. Nothing was changed. Choose one of them, or make a new one.</source>
        <translation>Puede que el proveedor de pagos ya conozca a este cliente. No se ha cambiado nada. Elija uno de ellos o cree uno nuevo.</translation>
    </message>
    <message>
        <source>At the payment provider this is another customer of this book. Nothing was changed. Merge the two customers first, or choose another one.</source>
        <translation>En el proveedor de pagos, este es otro cliente de este libro. No se ha cambiado nada. Combine primero los dos clientes o elija otro.</translation>
    </message>
    <message>
        <source>The payment provider knows no such customer in this mode. Nothing was changed. Look at the id.</source>
        <translation>El proveedor de pagos no conoce a ese cliente en este modo. No se ha cambiado nada. Revise el ID.</translation>
    </message>
    <message>
        <source>A charge of a saved card is under way for this invoice, or waits to be taken. Nothing was sent, so that it is not paid twice. Wait for how it ends, or release it.</source>
        <translation>Un cobro a tarjeta guardada está en curso para esta factura, o retenido a la espera de cobrarse. No se ha enviado nada, para que no se pague dos veces. Espere a ver cómo termina o libérelo.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Send a payment link, or ask for another card.</source>
        <translation>La tarjeta ha sido rechazada. No se movió dinero. Envíe un enlace de pago o pida otra tarjeta.</translation>
    </message>
    <message>
        <source>The payment could not be approved. No money moved. Try again later.</source>
        <translation>El pago no se ha podido autorizar. No se movió dinero. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. No money moved. Send a payment link.</source>
        <translation>El banco de la tarjeta exige la autorización de su titular. No se movió dinero. Envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Ask the customer to speak with the bank, or send a payment link.</source>
        <translation>La tarjeta ha sido rechazada. No se movió dinero. Pida al cliente que hable con su banco o envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>The card does not take this kind of payment. No money moved. Send a payment link for another card.</source>
        <translation>La tarjeta no admite este tipo de pago. No se movió dinero. Envíe un enlace de pago para otra tarjeta.</translation>
    </message>
    <message>
        <source>The card has reached its limit. No money moved. Try later, or send a payment link for another card.</source>
        <translation>La tarjeta ha alcanzado su límite. No se movió dinero. Inténtelo más tarde o envíe un enlace de pago para otra tarjeta.</translation>
    </message>
    <message>
        <source>The card does not take this currency. No money moved. Send a payment link for another card.</source>
        <translation>La tarjeta no admite esta moneda. No se movió dinero. Envíe un enlace de pago para otra tarjeta.</translation>
    </message>
    <message>
        <source>The card was declined for good. No money moved. Do not charge it again; send a payment link.</source>
        <translation>La tarjeta ha sido rechazada definitivamente. No se movió dinero. No vuelva a cobrar a ella; envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>The bank saw a payment of the same amount a moment ago. No money moved here. Look whether the customer has paid, then try again.</source>
        <translation>El banco vio un pago del mismo importe hace un momento. Aquí no se movió dinero. Compruebe si el cliente ha pagado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The card has expired. No money moved. Send a payment link, or ask for the new card.</source>
        <translation>La tarjeta ha caducado. No se movió dinero. Envíe un enlace de pago o pida la nueva tarjeta.</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong. No money moved. Ask for the card anew.</source>
        <translation>El código de seguridad de la tarjeta es erróneo. No se movió dinero. Pida la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong. No money moved. Ask for the card anew.</source>
        <translation>El número de la tarjeta es erróneo. No se movió dinero. Pida la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. No money moved. Agree on another day with the customer, or send a payment link.</source>
        <translation>No hay suficiente dinero en la tarjeta. No se movió dinero. Acuerde otro día con el cliente o envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>The card&apos;s account does not exist any more. No money moved. Ask for another card.</source>
        <translation>La cuenta de la tarjeta ya no existe. No se movió dinero. Pida otra tarjeta.</translation>
    </message>
    <message>
        <source>The bank does not take this amount. No money moved. Charge less, or send a payment link.</source>
        <translation>El banco no admite este importe. No se movió dinero. Cobre menos o envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>The card&apos;s bank could not be reached. No money moved. Try again later.</source>
        <translation>No se ha podido contactar con el banco de la tarjeta. No se movió dinero. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The customer has a newer card of this account. No money moved. Ask for the new card.</source>
        <translation>El cliente tiene una tarjeta más reciente de esta cuenta. No se movió dinero. Pida la nueva tarjeta.</translation>
    </message>
    <message>
        <source>The payment could not be processed. No money moved. Try again later.</source>
        <translation>El pago no se ha podido procesar. No se movió dinero. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to all charges. No money moved. Speak with the customer, and remove the card.</source>
        <translation>El cliente ha retirado su autorización para todos los cobros. No se movió dinero. Hable con el cliente y elimine la tarjeta.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to this charge. No money moved. Speak with the customer.</source>
        <translation>El cliente ha retirado su autorización para este cobro. No se movió dinero. Hable con el cliente.</translation>
    </message>
    <message>
        <source>The customer has told the bank to stop this payment. No money moved. Speak with the customer.</source>
        <translation>El cliente ha pedido a su banco que detenga este pago. No se movió dinero. Hable con el cliente.</translation>
    </message>
    <message>
        <source>The card was declined for now. No money moved. Try again later.</source>
        <translation>La tarjeta ha sido rechazada por ahora. No se movió dinero. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What this check found must be put right before the month can be closed; a reason does not help. Nothing was locked.</source>
        <translation>Lo que ha encontrado este control debe corregirse antes de poder cerrar el mes; un motivo no basta. No se ha bloqueado nada.</translation>
    </message>
    <message>
        <source>There is no check of this name. Nothing was locked. Take it from the list.</source>
        <translation>No hay ningún control con este nombre. No se ha bloqueado nada. Tómelo de la lista.</translation>
    </message>
    <message>
        <source>Something was booked while the month was looked at. Nothing was locked. Close it once more.</source>
        <translation>Se ha contabilizado algo mientras se revisaba el mes. No se ha bloqueado nada. Ciérrelo otra vez.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already. Nothing was written. Name one that is new.</source>
        <translation>Ya existe un archivo o una carpeta con este nombre. No se ha escrito nada. Indique un nombre nuevo.</translation>
    </message>
    <message>
        <source>This month is not closed, or was opened again since. Nothing was written. Close it first.</source>
        <translation>Este mes no está cerrado, o se ha vuelto a abrir. No se ha escrito nada. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>This connection takes no token. Nothing was kept. Sign in with the browser instead.</source>
        <translation>Esta conexión no admite token. No se ha guardado nada. Inicie sesión con el navegador en su lugar.</translation>
    </message>
    <message>
        <source>Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.</source>
        <translation>Aún no se ha preguntado al CRM qué abre esto. No se ha guardado nada. Compruébelo primero.</translation>
    </message>
    <message>
        <source>This is not the address the browser came back to. Nothing was kept. Sign in again and copy the whole address, from http to the end.</source>
        <translation>Esta no es la dirección a la que volvió el navegador. No se ha guardado nada. Inicie sesión de nuevo y copie la dirección completa, desde http hasta el final.</translation>
    </message>
    <message>
        <source>The CRM refused the key or the sign-in. Nothing was lost. Connect it again, or ask who looks after it there.</source>
        <translation>El CRM ha rechazado la clave o el inicio de sesión. No se ha perdido nada. Conéctelo de nuevo o pregunte a quien lo administre allí.</translation>
    </message>
    <message>
        <source>This customer has a record in the CRM already. None was made. Unlink that one first.</source>
        <translation>Este cliente ya tiene un registro en el CRM. No se ha creado ninguno. Desvincule primero ese.</translation>
    </message>
    <message>
        <source>The CRM has no field that holds Quittance&apos;s id and only one record can have. No record was made, for a second one could follow. Have the fields made, then sync.</source>
        <translation>El CRM no tiene ningún campo que contenga el ID de Quittance y que solo un registro pueda tener. No se ha creado ningún registro, porque podría seguirle un segundo. Haga crear los campos y sincronice después.</translation>
    </message>
    <message>
        <source>This record may be a customer you already have. No customer was made. Link it to that customer, or make a new one anyway.</source>
        <translation>Este registro puede ser un cliente que ya tiene. No se ha creado ningún cliente. Vincúlelo a ese cliente o cree uno nuevo de todos modos.</translation>
    </message>
    <message>
        <source>The customer is not linked to this record. Nothing was changed.</source>
        <translation>El cliente no está vinculado a este registro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This record is already linked to a customer. Nothing was changed. Open that customer.</source>
        <translation>Este registro ya está vinculado a un cliente. No se ha cambiado nada. Abra ese cliente.</translation>
    </message>
    <message>
        <source>A record of the CRM may be this customer. None was made. Link the customer to it, or make one anyway.</source>
        <translation>Un registro del CRM puede ser este cliente. No se ha creado ninguno. Vincule el cliente a él o cree uno de todos modos.</translation>
    </message>
    <message>
        <source>There is no such record in what was read from the CRM. Nothing was changed. Sync, then look again.</source>
        <translation>Ese registro no está en lo que se leyó del CRM. No se ha cambiado nada. Sincronice y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This difference has been settled already. Nothing was changed. Undo that first.</source>
        <translation>Esta diferencia ya está resuelta. No se ha cambiado nada. Deshágalo primero.</translation>
    </message>
    <message>
        <source>The CRM has been told, so this cannot be undone. Nothing was changed. Change the customer instead.</source>
        <translation>Ya se ha informado al CRM, así que esto no se puede deshacer. No se ha cambiado nada. Modifique el cliente en su lugar.</translation>
    </message>
    <message>
        <source>Nothing is to be settled here any more. Look at the list again.</source>
        <translation>Aquí ya no queda nada que resolver. Consulte la lista de nuevo.</translation>
    </message>
    <message>
        <source>The CRM has no field of this name, or hides it from this connection. Values here were kept. Choose another field, or have it made there.</source>
        <translation>El CRM no tiene ningún campo con este nombre, o lo oculta a esta conexión. Los valores de aquí se han conservado. Elija otro campo o haga que se cree allí.</translation>
    </message>
    <message>
        <source>This can only be read from the CRM. Choose that direction.</source>
        <translation>Esto solo se puede leer del CRM. Elija esa dirección.</translation>
    </message>
    <message>
        <source>This can only be told to the CRM. Choose that direction.</source>
        <translation>Esto solo se puede comunicar al CRM. Elija esa dirección.</translation>
    </message>
    <message>
        <source>The CRM no longer takes a value it used to take for this field. Values here were kept. Look at its choices, then save the mapping again.</source>
        <translation>El CRM ya no acepta un valor que antes aceptaba para este campo. Los valores de aquí se han conservado. Revise sus opciones y guarde de nuevo la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM takes none of the values this field can have. Choose another field there.</source>
        <translation>El CRM no acepta ninguno de los valores que puede tener este campo. Elija otro campo allí.</translation>
    </message>
    <message>
        <source>The CRM does not let this field be changed. Values here were kept. Only read it, or choose another field.</source>
        <translation>El CRM no permite modificar este campo. Los valores de aquí se han conservado. Léalo solamente o elija otro campo.</translation>
    </message>
    <message>
        <source>This field of the CRM is mapped already. Choose another one.</source>
        <translation>Este campo del CRM ya tiene correspondencia. Elija otro.</translation>
    </message>
    <message>
        <source>This field of the CRM holds another kind of value. Values here were kept. Choose another field.</source>
        <translation>Este campo del CRM contiene otro tipo de valor. Los valores de aquí se han conservado. Elija otro campo.</translation>
    </message>
    <message>
        <source>This mapping was written by a newer version of Quittance. Nothing was changed. Export it from this version.</source>
        <translation>Esta correspondencia la escribió una versión más reciente de Quittance. No se ha cambiado nada. Expórtela desde esta versión.</translation>
    </message>
    <message>
        <source>This file holds no field mapping. Nothing was changed. Choose one that Export wrote.</source>
        <translation>Este archivo no contiene ninguna correspondencia de campos. No se ha cambiado nada. Elija uno creado con Exportar.</translation>
    </message>
    <message>
        <source>This mapping belongs to another CRM. Nothing was changed. Open that one&apos;s mapping first.</source>
        <translation>Esta correspondencia pertenece a otro CRM. No se ha cambiado nada. Abra primero la correspondencia de ese.</translation>
    </message>
    <message>
        <source>This file maps a field twice. Nothing was changed. Take one of the two out.</source>
        <translation>Este archivo asigna un campo dos veces. No se ha cambiado nada. Quite una de las dos.</translation>
    </message>
    <message>
        <source>This file maps a field that Quittance does not have. Nothing was changed. Take it out.</source>
        <translation>Este archivo asigna un campo que Quittance no tiene. No se ha cambiado nada. Quítelo.</translation>
    </message>
    <message>
        <source>This file says something of a field that Quittance does not know. Nothing was changed. Export it again.</source>
        <translation>Este archivo dice algo de un campo que Quittance no conoce. No se ha cambiado nada. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the CRM says here is no value this field can have. The value here was kept. Correct it in the CRM, or choose what both are to say.</source>
        <translation>Lo que dice aquí el CRM no es un valor posible de este campo. El valor de aquí se ha conservado. Corríjalo en el CRM o elija qué deben decir ambos.</translation>
    </message>
    <message>
        <source>This is either on or off. Nothing was changed.</source>
        <translation>Esto está activado o desactivado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered. Nothing was changed. Check the entry and try again.</source>
        <translation>Esto no se puede hacer con lo introducido. No se ha cambiado nada. Revise los datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This does not exist here any more. Nothing was changed.</source>
        <translation>Esto ya no existe aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The other side could not be reached. Nothing was sent, no money moved. Check the internet connection, then sync again.</source>
        <translation>No se ha podido contactar con la otra parte. No se ha enviado nada, no se movió dinero. Revise la conexión a internet y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>There was no whole answer. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>No ha llegado una respuesta completa. Puede que se haya ejecutado; Quittance pregunta de nuevo con la misma clave. No lo repita a mano.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again in %1 s.</source>
        <translation>La otra parte pide esperar. No se ha perdido nada. Se intenta de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>La otra parte pide esperar. No se ha perdido nada. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The other side refused. No money moved. Asking again as it is cannot help.</source>
        <translation>La otra parte lo ha rechazado. No se movió dinero. Repetir la misma petición no sirve.</translation>
    </message>
    <message>
        <source>The answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>La respuesta no se ha podido leer. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The book could not be read or written. What was saved before is safe. Check that the disk has room and may be written to.</source>
        <translation>El libro no se ha podido leer o escribir. Lo guardado antes está a salvo. Compruebe que el disco tiene espacio y que se puede escribir en él.</translation>
    </message>
    <message>
        <source>A key or password is missing or the keychain is locked. Nothing was sent. Unlock the keychain or give the key in an environment variable.</source>
        <translation>Falta una clave o contraseña, o el llavero está bloqueado. No se ha enviado nada. Desbloquee el llavero o indique la clave en una variable de entorno.</translation>
    </message>
    <message>
        <source>Another task is still running. Nothing was changed. Try again when it is done.</source>
        <translation>Otra tarea sigue en ejecución. No se ha cambiado nada. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Stopped. What was done stays done.</source>
        <translation>Detenido. Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>This breaks rule %1 of the European e-invoice norm.</source>
        <translation>Esto incumple la regla %1 de la norma europea de factura electrónica.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>%1 Found: “%2”.</source>
        <translation>%1 Encontrado: «%2».</translation>
    </message>
    <message>
        <source>The variable is %1.</source>
        <translation>La variable es %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It goes on in %1 minutes.</source>
        <translation>Continúa en %1 minutos.</translation>
    </message>
    <message>
        <source>The answer was: “%1”.</source>
        <translation>La respuesta fue: «%1».</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Nobody signs in to this connection. Give it its secret instead.</source>
        <translation>En esta conexión nadie inicia sesión. Dele en su lugar su secreto.</translation>
    </message>
    <message>
        <source>This connection has no such field.</source>
        <translation>Esta conexión no tiene ese campo.</translation>
    </message>
    <message>
        <source>This connection is not known. Choose one of stripe, hubspot, salesforce, smtp.</source>
        <translation>Esta conexión no se conoce. Elija una de stripe, hubspot, salesforce, smtp.</translation>
    </message>
    <message>
        <source>A payment reference can only be made of the letters A to Z and digits.</source>
        <translation>Una referencia de pago solo puede componerse de letras de la A a la Z y dígitos.</translation>
    </message>
    <message>
        <source>The number holds no letter or digit, so no payment reference can be made of it.</source>
        <translation>El número no contiene ninguna letra ni dígito, así que no se puede formar con él una referencia de pago.</translation>
    </message>
    <message>
        <source>The number has more than 21 letters and digits, so no payment reference can be made of it.</source>
        <translation>El número tiene más de 21 letras y dígitos, así que no se puede formar con él una referencia de pago.</translation>
    </message>
    <message>
        <source>The address of the CRM must begin with https. Nothing was asked.</source>
        <translation>La dirección del CRM debe empezar por https. No se ha consultado nada.</translation>
    </message>
    <message>
        <source>The CRM answered with the same page again. What was brought so far is kept. Sync again later.</source>
        <translation>El CRM ha respondido de nuevo con la misma página. Lo obtenido hasta ahora se conserva. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The CRM has asked for a pause. Nothing was asked, and nothing is lost. Sync again after it.</source>
        <translation>El CRM ha pedido una pausa. No se ha consultado nada ni se ha perdido nada. Sincronice de nuevo después.</translation>
    </message>
    <message>
        <source>Several records of the CRM have this id. Write company: or person: in front of it.</source>
        <translation>Varios registros del CRM tienen este ID. Escriba company: o person: delante.</translation>
    </message>
    <message>
        <source>The CRM&apos;s token is missing. Nothing was asked. Give the connection its token.</source>
        <translation>Falta el token del CRM. No se ha consultado nada. Dé a la conexión su token.</translation>
    </message>
    <message>
        <source>The CRM no longer shows unusually many records. None was removed here; everything else is in sync. Restore the permission if the key has lost one, or confirm that they are gone there.</source>
        <translation>El CRM ha dejado de mostrar una cantidad inusual de registros. Aquí no se ha eliminado ninguno; todo lo demás está sincronizado. Restablezca el permiso si la clave lo ha perdido o confirme que ya no existen allí.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header.</source>
        <translation>Esta fila tiene un número de celdas distinto al del encabezado.</translation>
    </message>
    <message>
        <source>This cell is too long.</source>
        <translation>Esta celda es demasiado larga.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Falta esta columna.</translation>
    </message>
    <message>
        <source>This column stands in the header twice.</source>
        <translation>Esta columna figura dos veces en el encabezado.</translation>
    </message>
    <message>
        <source>This country is not known. Write its English name or its two letters, as DE.</source>
        <translation>Este país no se conoce. Escriba su nombre en inglés o sus dos letras, como DE.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Esta moneda no se conoce.</translation>
    </message>
    <message>
        <source>Another row is about the same customer. Keep one of them.</source>
        <translation>Otra fila trata del mismo cliente. Conserve una de ellas.</translation>
    </message>
    <message>
        <source>This date can be read in two ways. Write it as 2026-11-30.</source>
        <translation>Esta fecha se puede leer de dos maneras. Escríbala como 2026-11-30.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Dates are written in different ways in this file.</source>
        <translation>En este archivo las fechas están escritas de distintas maneras.</translation>
    </message>
    <message>
        <source>Amounts use both comma and point as decimal mark in this file.</source>
        <translation>En este archivo los importes usan tanto la coma como el punto como separador decimal.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 percent.</source>
        <translation>El descuento debe estar entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>This is not a well-formed mail address.</source>
        <translation>Esto no es una dirección de correo correcta.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>El archivo no contiene filas.</translation>
    </message>
    <message>
        <source>The file holds zero bytes; it is not text.</source>
        <translation>El archivo contiene bytes nulos; no es texto.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write it as 1234.56.</source>
        <translation>Este número se puede leer de dos maneras. Escríbalo como 1234.56.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This payment was refunded, at least in part. Record it by hand.</source>
        <translation>Este pago se ha reembolsado, al menos en parte. Regístrelo a mano.</translation>
    </message>
    <message>
        <source>Another row is about the same payment. Keep one of them.</source>
        <translation>Otra fila trata del mismo pago. Conserve una de ellas.</translation>
    </message>
    <message>
        <source>It is not known whether a payment with this status has arrived.</source>
        <translation>No se sabe si un pago con este estado ha llegado.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation>Hay unas comillas donde no puede haberlas.</translation>
    </message>
    <message>
        <source>The days to pay must be a number between 0 and 3650.</source>
        <translation>El plazo en días debe ser un número entre 0 y 3650.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>This row has too many cells.</source>
        <translation>Esta fila tiene demasiadas celdas.</translation>
    </message>
    <message>
        <source>The file has too many rows. Split it and import the parts.</source>
        <translation>El archivo tiene demasiadas filas. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The total is not the sum of the rows.</source>
        <translation>El total no es la suma de las filas.</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>Este tipo de documento no se conoce.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Unas comillas no se cierran nunca.</translation>
    </message>
    <message>
        <source>Rows of one invoice say different things here.</source>
        <translation>Las filas de una misma factura dicen aquí cosas distintas.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta un valor aquí.</translation>
    </message>
    <message>
        <source>This VAT category is not known.</source>
        <translation>Esta categoría de IVA no se conoce.</translation>
    </message>
    <message>
        <source>This VAT rate does not fit its category.</source>
        <translation>Este tipo de IVA no corresponde a su categoría.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation>Este número tiene demasiados decimales.</translation>
    </message>
    <message>
        <source>A file could not be written to the disk, so nothing was changed. Check that the book&apos;s folder may be written to and the disk has room.</source>
        <translation>Un archivo no se ha podido escribir en el disco, así que no se ha cambiado nada. Compruebe que se puede escribir en la carpeta del libro y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Este archivo no es JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB. Nothing was imported. Split it and import the parts.</source>
        <translation>Este archivo supera los 64 MiB. No se ha importado nada. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another place.</source>
        <translation>Este archivo no se puede escribir. Elija otro lugar.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s limit for today is used up. Nothing was lost. Sync again tomorrow.</source>
        <translation>El límite de HubSpot para hoy está agotado. No se ha perdido nada. Sincronice de nuevo mañana.</translation>
    </message>
    <message>
        <source>HubSpot locks this account at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot tiene bloqueada esta cuenta en este momento. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HubSpot is moving this account. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot está trasladando esta cuenta. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HubSpot does not know this any more. Nothing was changed here.</source>
        <translation>HubSpot ya no conoce esto. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>HubSpot refused a part of the question. What came is kept. Sync again later.</source>
        <translation>HubSpot ha rechazado una parte de la consulta. Lo recibido se conserva. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HubSpot asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>HubSpot pide esperar. No se ha perdido nada. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>HubSpot refused the question. Nothing was changed here.</source>
        <translation>HubSpot ha rechazado la consulta. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s token lacks a permission. Nothing was changed here. Add the permission to the service key or private app and use its new token.</source>
        <translation>Al token de HubSpot le falta un permiso. Aquí no se ha cambiado nada. Añada el permiso a la clave de servicio o a la app privada y use su nuevo token.</translation>
    </message>
    <message>
        <source>HubSpot refused the token. Nothing was changed here. Give the connection a valid token.</source>
        <translation>HubSpot ha rechazado el token. Aquí no se ha cambiado nada. Dé a la conexión un token válido.</translation>
    </message>
    <message>
        <source>HubSpot does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot no responde en este momento. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>La respuesta de HubSpot no se ha podido leer. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>An IBAN holds only letters and digits.</source>
        <translation>Un IBAN solo contiene letras y dígitos.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit. Look for a typing mistake.</source>
        <translation>Los dígitos de control del IBAN no cuadran. Busque un error de escritura.</translation>
    </message>
    <message>
        <source>The IBAN does not start with a country that has IBANs.</source>
        <translation>El IBAN no empieza por un país que tenga IBAN.</translation>
    </message>
    <message>
        <source>The IBAN is too long or too short for its country.</source>
        <translation>El IBAN es demasiado largo o demasiado corto para su país.</translation>
    </message>
    <message>
        <source>There is no such field. Nothing was changed. See the documentation for the names of fields.</source>
        <translation>Ese campo no existe. No se ha cambiado nada. Consulte los nombres de los campos en la documentación.</translation>
    </message>
    <message>
        <source>This program&apos;s exports are not known. Choose xero, quickbooks, stripe, invoice_ninja or other, or name the columns.</source>
        <translation>Las exportaciones de este programa no se conocen. Elija xero, quickbooks, stripe, invoice_ninja u other, o indique las columnas.</translation>
    </message>
    <message>
        <source>This file is neither a CSV table nor a UBL e-invoice. Nothing was imported.</source>
        <translation>Este archivo no es ni una tabla CSV ni una factura electrónica UBL. No se ha importado nada.</translation>
    </message>
    <message>
        <source>What came could not be read. Nothing was changed. Try again later.</source>
        <translation>Lo recibido no se ha podido leer. No se ha cambiado nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>A field of the file is not of the right kind. Nothing was changed. Correct the field.</source>
        <translation>Un campo del archivo no es del tipo correcto. No se ha cambiado nada. Corrija el campo.</translation>
    </message>
    <message>
        <source>A field is missing in the file. Nothing was changed. Add the field.</source>
        <translation>Falta un campo en el archivo. No se ha cambiado nada. Añada el campo.</translation>
    </message>
    <message>
        <source>The file names a field that does not exist. Nothing was changed. Correct its name.</source>
        <translation>El archivo indica un campo que no existe. No se ha cambiado nada. Corrija su nombre.</translation>
    </message>
    <message>
        <source>Decimal numbers in the file are written as text, as &quot;12.50&quot;, so that nothing is rounded. Nothing was changed. Put the number into quotation marks.</source>
        <translation>Los números decimales del archivo se escriben como texto, como &quot;12.50&quot;, para que no se redondee nada. No se ha cambiado nada. Ponga el número entre comillas.</translation>
    </message>
    <message>
        <source>This link was mailed already. Nothing was sent. Send a reminder if the customer shall get it again.</source>
        <translation>Este enlace ya se envió por correo. No se ha enviado nada. Envíe un recordatorio si el cliente debe recibirlo de nuevo.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet, and a transfer needs an account of the customer&apos;s own. Nothing was sent. Say first who the customer is there.</source>
        <translation>El proveedor de pagos aún no conoce a este cliente, y una transferencia necesita una cuenta propia del cliente. No se ha enviado nada. Indique primero quién es allí el cliente.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last mail about this link arrived. Nothing was sent. Decide in Outbox what became of it, then send again.</source>
        <translation>Aún no se sabe si llegó el último correo sobre este enlace. No se ha enviado nada. Decida en la bandeja de salida qué fue de él y envíe de nuevo.</translation>
    </message>
    <message>
        <source>This invoice is named twice. Nothing was sent. Name each invoice once.</source>
        <translation>Esta factura se indica dos veces. No se ha enviado nada. Indique cada factura una sola vez.</translation>
    </message>
    <message>
        <source>The customer has no mail address. Nothing was sent. Add one, or give it in the dialog.</source>
        <translation>El cliente no tiene dirección de correo. No se ha enviado nada. Añada una o indíquela en el diálogo.</translation>
    </message>
    <message>
        <source>This invoice has no active payment link. Send one first.</source>
        <translation>Esta factura no tiene ningún enlace de pago activo. Envíe uno primero.</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice. No link was made.</source>
        <translation>No hay nada pendiente en esta factura. No se ha creado ningún enlace.</translation>
    </message>
    <message>
        <source>Another way to pay was asked for a moment ago and is not there yet. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Hace un momento se pidió otra forma de pago que aún no está disponible. No se ha enviado nada. Procese la bandeja de salida y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A part of the transfer has come already. Nothing was sent. Wait for the rest, or send it again on purpose; what came is then kept for the customer.</source>
        <translation>Ya ha llegado una parte de la transferencia. No se ha enviado nada. Espere el resto o envíela de nuevo a propósito; lo recibido se guarda entonces para el cliente.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way; a debit takes days. Wait for it before asking again.</source>
        <translation>Un pago de esta factura está en curso; un adeudo tarda días. Espérelo antes de volver a pedir.</translation>
    </message>
    <message>
        <source>There is no such payment link.</source>
        <translation>Ese enlace de pago no existe.</translation>
    </message>
    <message>
        <source>The address of this payment link is not safe to open. It was not opened. Ask the provider.</source>
        <translation>La dirección de este enlace de pago no es segura. No se ha abierto. Pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The link was paid before it could be closed.</source>
        <translation>El enlace se pagó antes de que se pudiera cerrar.</translation>
    </message>
    <message>
        <source>A part of the transfer has come, so it was not closed. Wait for the rest, or send it again on purpose.</source>
        <translation>Ha llegado una parte de la transferencia, así que no se ha cerrado. Espere el resto o envíela de nuevo a propósito.</translation>
    </message>
    <message>
        <source>A debit is under way, which takes days. No other way to pay was opened.</source>
        <translation>Un adeudo está en curso, y eso tarda días. No se ha abierto ninguna otra forma de pago.</translation>
    </message>
    <message>
        <source>The mail address needs one @ between name and domain.</source>
        <translation>La dirección de correo necesita una @ entre el nombre y el dominio.</translation>
    </message>
    <message>
        <source>The mail address holds characters that are not allowed.</source>
        <translation>La dirección de correo contiene caracteres no permitidos.</translation>
    </message>
    <message>
        <source>The part behind the @ of the mail address is not a domain.</source>
        <translation>La parte de la dirección de correo detrás de la @ no es un dominio.</translation>
    </message>
    <message>
        <source>The mail address is empty. Nothing was sent.</source>
        <translation>La dirección de correo está vacía. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The part before the @ of the mail address is not well-formed.</source>
        <translation>La parte de la dirección de correo delante de la @ no es correcta.</translation>
    </message>
    <message>
        <source>The mail server takes only plain letters in mail addresses.</source>
        <translation>El servidor de correo solo admite letras simples en las direcciones de correo.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>La dirección de correo es demasiado larga.</translation>
    </message>
    <message>
        <source>The attachment is too large for a mail. Nothing was sent.</source>
        <translation>El adjunto es demasiado grande para un correo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This kind of attachment is not sent.</source>
        <translation>Este tipo de adjunto no se envía.</translation>
    </message>
    <message>
        <source>The mail has no text. Nothing was sent. Write a message.</source>
        <translation>El correo no tiene texto. No se ha enviado nada. Escriba un mensaje.</translation>
    </message>
    <message>
        <source>The mail holds an address that may not be sent. Nothing was sent. Remove it from the message.</source>
        <translation>El correo contiene una dirección que no se puede enviar. No se ha enviado nada. Quítela del mensaje.</translation>
    </message>
    <message>
        <source>The message holds an empty placeholder. Nothing was sent.</source>
        <translation>El mensaje contiene un marcador vacío. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A placeholder in the message is not closed. Nothing was sent.</source>
        <translation>Un marcador del mensaje no está cerrado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The message holds a placeholder that is not known. Nothing was sent.</source>
        <translation>El mensaje contiene un marcador que no se conoce. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The mail has no subject. Nothing was sent. Write one.</source>
        <translation>El correo no tiene asunto. No se ha enviado nada. Escriba uno.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Ese correo no existe.</translation>
    </message>
    <message>
        <source>The address of the mail server holds too much. Give it as smtps://mail.example.com:465.</source>
        <translation>La dirección del servidor de correo contiene demasiado. Indíquela como smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The address of the mail server names no host. Give it as smtps://mail.example.com:465.</source>
        <translation>La dirección del servidor de correo no indica ningún host. Indíquela como smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The mail server is not set up. Nothing was sent. Set smtp.url first.</source>
        <translation>El servidor de correo no está configurado. No se ha enviado nada. Establezca primero smtp.url.</translation>
    </message>
    <message>
        <source>The address of the mail server must begin with smtps or smtp. Give it as smtps://mail.example.com:465.</source>
        <translation>La dirección del servidor de correo debe empezar por smtps o smtp. Indíquela como smtps://mail.example.com:465.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa. Puede que se haya ejecutado; Quittance pregunta de nuevo con la misma clave. No lo repita a mano.</translation>
    </message>
    <message>
        <source>The answer pointed to a foreign host. It was not followed, nothing was sent there.</source>
        <translation>La respuesta remitía a un host ajeno. No se ha seguido, allí no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The host of the other side was not found. Nothing was sent, no money moved. Check the internet connection and the address in the settings.</source>
        <translation>No se ha encontrado el host de la otra parte. No se ha enviado nada, no se movió dinero. Revise la conexión a internet y la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The address must begin with https. Nothing was sent.</source>
        <translation>La dirección debe empezar por https. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The address of the other side is not well-formed. Nothing was sent. Correct it in the settings.</source>
        <translation>La dirección de la otra parte no es correcta. No se ha enviado nada. Corríjala en los ajustes.</translation>
    </message>
    <message>
        <source>The other side does not take connections at the moment. Nothing was sent, no money moved. Try again later.</source>
        <translation>La otra parte no acepta conexiones en este momento. No se ha enviado nada, no se movió dinero. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The answer was too large and was dropped. Nothing was changed here.</source>
        <translation>La respuesta era demasiado grande y se ha descartado. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There was no answer in time. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>No ha habido respuesta a tiempo. Puede que se haya ejecutado; Quittance pregunta de nuevo con la misma clave. No lo repita a mano.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent. Check the clock of this computer and the address in the settings.</source>
        <translation>La otra parte no ha podido demostrar su identidad. No se ha enviado nada. Revise el reloj de este ordenador y la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The id of your own app is missing. Nothing was asked. Set it, then sign in.</source>
        <translation>Falta el ID de su propia app. No se ha consultado nada. Establézcalo e inicie sesión después.</translation>
    </message>
    <message>
        <source>The service does not know this app or its settings. Nothing was kept. Compare the app&apos;s id and its callback addresses.</source>
        <translation>El servicio no conoce esta app o sus ajustes. No se ha guardado nada. Compare el ID de la app y sus direcciones de callback.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was changed.</source>
        <translation>El inicio de sesión se rechazó en el navegador. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read. Nothing was asked. Sign in again.</source>
        <translation>Lo guardado del inicio de sesión no se puede leer. No se ha consultado nada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service may have renewed its access, but its answer never came. What was synced is kept. Sign in again.</source>
        <translation>Puede que el servicio haya renovado su acceso, pero su respuesta nunca llegó. Lo sincronizado se conserva. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service ended our access. What was synced is kept. Sign in again.</source>
        <translation>El servicio ha puesto fin a nuestro acceso. Lo sincronizado se conserva. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Another program is renewing the access. Nothing was changed. Try again in a moment.</source>
        <translation>Otro programa está renovando el acceso. No se ha cambiado nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The browser came back without a code. Nothing was kept. Sign in again.</source>
        <translation>El navegador ha vuelto sin código. No se ha guardado nada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has signed in within five minutes. Nothing was changed. Begin again.</source>
        <translation>Nadie ha iniciado sesión en cinco minutos. No se ha cambiado nada. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this connection yet. Nothing was asked. Sign in first.</source>
        <translation>Aún nadie ha iniciado sesión en esta conexión. No se ha consultado nada. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Other programs use all the ports that the browser could come back to. Nothing was changed. Close them, then sign in.</source>
        <translation>Otros programas usan todos los puertos a los que podría volver el navegador. No se ha cambiado nada. Ciérrelos e inicie sesión después.</translation>
    </message>
    <message>
        <source>The sign-in service asks to wait. Nothing was lost. Try again later.</source>
        <translation>El servicio de inicio de sesión pide esperar. No se ha perdido nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>El inicio de sesión se ha detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Nothing was kept. Try again later.</source>
        <translation>La respuesta del servicio de inicio de sesión no se ha podido leer. No se ha guardado nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Nothing was kept. Sign in again.</source>
        <translation>El navegador ha vuelto con la respuesta a otro inicio de sesión. No se ha guardado nada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed.</source>
        <translation>Esto ya está resuelto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This can be decided for mails only. Nothing was changed.</source>
        <translation>Esto solo se puede decidir para correos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This may be happening already. The provider is asked until it is known; then it can be undone.</source>
        <translation>Puede que esto ya esté ocurriendo. Se pregunta al proveedor hasta que se sepa; entonces se podrá deshacer.</translation>
    </message>
    <message>
        <source>There is no such entry in Outbox.</source>
        <translation>Esa entrada no existe en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The provider no longer recognises a repeat of this request. It was not repeated. Look there, then decide in Outbox.</source>
        <translation>El proveedor ya no reconoce una repetición de esta solicitud. No se ha repetido. Compruébelo allí y decida después en la bandeja de salida.</translation>
    </message>
    <message>
        <source>This edition of Salesforce has no API. Nothing was changed here. Ask the administrator for API access.</source>
        <translation>Esta edición de Salesforce no tiene API. Aquí no se ha cambiado nada. Pida al administrador acceso a la API.</translation>
    </message>
    <message>
        <source>Salesforce did not carry out the large query. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce no ha ejecutado la consulta grande. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Salesforce is busy. Nothing was lost. Sync again later.</source>
        <translation>Salesforce está ocupado. No se ha perdido nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s calls for today are used up. Nothing was lost. Sync again later.</source>
        <translation>Las llamadas a Salesforce para hoy están agotadas. No se ha perdido nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>A field that was read is gone in Salesforce. What came is kept. Sync again.</source>
        <translation>Un campo que se leía ya no existe en Salesforce. Lo recibido se conserva. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Salesforce named a host that is not Salesforce&apos;s. Nothing was sent there. Ask the administrator.</source>
        <translation>Salesforce ha indicado un host que no es de Salesforce. Allí no se ha enviado nada. Pregunte al administrador.</translation>
    </message>
    <message>
        <source>Salesforce does not know this any more. Nothing was changed here.</source>
        <translation>Salesforce ya no conoce esto. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Salesforce refused the question. Nothing was changed here.</source>
        <translation>Salesforce ha rechazado la consulta. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The Salesforce user lacks a permission. Nothing was changed here. Ask the administrator for the right to read it.</source>
        <translation>Al usuario de Salesforce le falta un permiso. Aquí no se ha cambiado nada. Pida al administrador permiso de lectura.</translation>
    </message>
    <message>
        <source>Salesforce refused the session. What was synced is kept. Sign in again.</source>
        <translation>Salesforce ha rechazado la sesión. Lo sincronizado se conserva. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Salesforce found even a small question too large. What came is kept. Sync again later.</source>
        <translation>A Salesforce le ha parecido demasiado grande incluso una consulta pequeña. Lo recibido se conserva. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Salesforce does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce no responde en este momento. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>La respuesta de Salesforce no se ha podido leer. Aquí no se ha cambiado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Most of your organisation&apos;s Salesforce calls for today are used up, and the rest is left to others. Nothing was lost. Sync again later.</source>
        <translation>La mayoría de las llamadas a Salesforce de su organización para hoy están agotadas, y el resto se deja a otros. No se ha perdido nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Salesforce no longer speaks the version this program speaks. Nothing was changed here. Update Quittance.</source>
        <translation>Salesforce ya no habla la versión que habla este programa. Aquí no se ha cambiado nada. Actualice Quittance.</translation>
    </message>
    <message>
        <source>The key in the keychain is damaged. Nothing was sent. Save it again.</source>
        <translation>La clave del llavero está dañada. No se ha enviado nada. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>A key or password of this connection is missing. Nothing was sent. Save it with the connection, or give it in the environment.</source>
        <translation>Falta una clave o contraseña de esta conexión. No se ha enviado nada. Guárdela con la conexión o indíquela en el entorno.</translation>
    </message>
    <message>
        <source>The key is not text. Nothing was saved. Paste it again.</source>
        <translation>La clave no es texto. No se ha guardado nada. Péguela de nuevo.</translation>
    </message>
    <message>
        <source>The key comes from an environment variable and cannot be changed here.</source>
        <translation>La clave procede de una variable de entorno y no se puede modificar aquí.</translation>
    </message>
    <message>
        <source>The key is too long for the keychain. Nothing was saved.</source>
        <translation>La clave es demasiado larga para el llavero. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This currency is not known. Give its three letters, as EUR.</source>
        <translation>Esta moneda no se conoce. Indique sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>This setting needs a whole number.</source>
        <translation>Este ajuste necesita un número entero.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ese ajuste no existe.</translation>
    </message>
    <message>
        <source>This address must begin with https. Only this computer may be reached without.</source>
        <translation>Esta dirección debe empezar por https. Solo se puede prescindir de ello para este ordenador.</translation>
    </message>
    <message>
        <source>This is no usable address: it needs a scheme and a host, and no user, password or query. Nothing was changed. Give it as https://host or smtps://host.</source>
        <translation>Esta dirección no se puede usar: necesita un esquema y un host, sin usuario, contraseña ni consulta. No se ha cambiado nada. Indíquela como https://host o smtps://host.</translation>
    </message>
    <message>
        <source>The certificate file of the mail server cannot be read. Nothing was sent.</source>
        <translation>El archivo de certificado del servidor de correo no se puede leer. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Stripe names another amount than was asked for. The link was not mailed. Look into Stripe before you send again.</source>
        <translation>Stripe indica un importe distinto del solicitado. El enlace no se ha enviado por correo. Revíselo en Stripe antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>An amount in Stripe&apos;s answer could not be read exactly. Nothing was booked. Look into Stripe.</source>
        <translation>Un importe de la respuesta de Stripe no se ha podido leer con exactitud. No se ha contabilizado nada. Revíselo en Stripe.</translation>
    </message>
    <message>
        <source>The address of Stripe is not well-formed. Correct it in the settings.</source>
        <translation>La dirección de Stripe no es correcta. Corríjala en los ajustes.</translation>
    </message>
    <message>
        <source>Stripe is busy with another request for this. No second one was made. It is tried again by itself.</source>
        <translation>Stripe está ocupado con otra solicitud para esto. No se ha hecho una segunda. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Stripe is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>Stripe aún procesa la misma solicitud. No se ha hecho una segunda. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Stripe knows this request with other content. It was not carried out a second time. Look into Stripe.</source>
        <translation>Stripe conoce esta solicitud con otro contenido. No se ha ejecutado por segunda vez. Revíselo en Stripe.</translation>
    </message>
    <message>
        <source>The Stripe key is empty. Nothing was sent. Give the connection its key.</source>
        <translation>La clave de Stripe está vacía. No se ha enviado nada. Dé a la conexión su clave.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. It begins with rk_ or sk_.</source>
        <translation>Esto no es una clave de Stripe. Empieza por rk_ o sk_.</translation>
    </message>
    <message>
        <source>This is the publishable Stripe key. Quittance needs the secret or a restricted one; it begins with rk_ or sk_.</source>
        <translation>Esta es la clave publicable de Stripe. Quittance necesita la secreta o una restringida; empieza por rk_ o sk_.</translation>
    </message>
    <message>
        <source>This is a webhook secret of Stripe. Quittance needs the secret or a restricted key; it begins with rk_ or sk_.</source>
        <translation>Esto es un secreto de webhook de Stripe. Quittance necesita la clave secreta o una restringida; empieza por rk_ o sk_.</translation>
    </message>
    <message>
        <source>The Stripe key holds blanks. Copy it again without them.</source>
        <translation>La clave de Stripe contiene espacios. Cópiela de nuevo sin ellos.</translation>
    </message>
    <message>
        <source>Test and live mode of Stripe were mixed. Nothing was booked. Check which key is in use.</source>
        <translation>Se han mezclado los modos TEST y LIVE de Stripe. No se ha contabilizado nada. Compruebe qué clave se usa.</translation>
    </message>
    <message>
        <source>Stripe is busy with this. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe está ocupado con esto. No se ha perdido nada. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Stripe asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe pide esperar. No se ha perdido nada. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Stripe refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Stripe lo ha rechazado. No se movió dinero. Repetir la misma petición no sirve.</translation>
    </message>
    <message>
        <source>Stripe does not know this any more. Nothing was changed here. Look into Stripe.</source>
        <translation>Stripe ya no conoce esto. Aquí no se ha cambiado nada. Revíselo en Stripe.</translation>
    </message>
    <message>
        <source>Stripe has a fault at the moment. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Stripe tiene un fallo en este momento. Puede que se haya ejecutado; Quittance pregunta de nuevo con la misma clave. No lo repita a mano.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>La respuesta de Stripe no se ha podido leer. No se ha contabilizado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Stripe named a payment address that is not safe. The link was not mailed.</source>
        <translation>Stripe ha indicado una dirección de pago que no es segura. El enlace no se ha enviado por correo.</translation>
    </message>
    <message>
        <source>A sync is running already. Nothing was changed. Wait for it or stop it.</source>
        <translation>Ya hay una sincronización en curso. No se ha cambiado nada. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>It is not said whether this is a discount or a charge.</source>
        <translation>No se indica si es un descuento o un recargo.</translation>
    </message>
    <message>
        <source>An amount has another currency than the document.</source>
        <translation>Un importe tiene una moneda distinta a la del documento.</translation>
    </message>
    <message>
        <source>The file declares a document type of its own. For safety it was not read.</source>
        <translation>El archivo declara un tipo de documento propio. Por seguridad no se ha leído.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>El archivo no es XML correcto.</translation>
    </message>
    <message>
        <source>The file is XML, but no UBL invoice.</source>
        <translation>El archivo es XML, pero no una factura UBL.</translation>
    </message>
    <message>
        <source>This stands here more than once.</source>
        <translation>Esto figura aquí más de una vez.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>El archivo tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The file holds too many elements.</source>
        <translation>El archivo contiene demasiados elementos.</translation>
    </message>
    <message>
        <source>The file holds too many VAT rows.</source>
        <translation>El archivo contiene demasiadas filas de IVA.</translation>
    </message>
    <message>
        <source>This kind of document is not imported.</source>
        <translation>Este tipo de documento no se importa.</translation>
    </message>
    <message>
        <source>The book brought up to date would not have been the same as before, so the old one was left as it was. Go on with the older Quittance, and ask for help with these places.</source>
        <translation>El libro actualizado no habría sido igual que antes, por lo que el antiguo se ha dejado como estaba. Siga con la versión anterior de Quittance y pida ayuda con estos puntos.</translation>
    </message>
    <message>
        <source>Another program has this book open, so it could not be brought up to date. Nothing was changed. Close the other Quittance, then open the book again.</source>
        <translation>Otro programa tiene este libro abierto, así que no se ha podido actualizar. No se ha cambiado nada. Cierre el otro Quittance y abra el libro de nuevo.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to bring this book up to date. Nothing was changed. Make room, then open it again.</source>
        <translation>No hay espacio suficiente en el disco para actualizar este libro. No se ha cambiado nada. Libere espacio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Name a document and its amount as NUMBER=AMOUNT.</source>
        <translation>Indique un documento y su importe como NUMBER=AMOUNT.</translation>
    </message>
    <message>
        <source>This word cannot stand here.</source>
        <translation>Esta palabra no puede estar aquí.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-30.</source>
        <translation>Esto no es una fecha. Escríbala como 2026-11-30.</translation>
    </message>
    <message>
        <source>This format needs a file. Name it with -o FILE.</source>
        <translation>Este formato necesita un archivo. Indíquelo con -o FILE.</translation>
    </message>
    <message>
        <source>Name a line by its number from 1, or as NUMBER=QUANTITY.</source>
        <translation>Indique una línea por su número desde 1, o como NUMBER=QUANTITY.</translation>
    </message>
    <message>
        <source>A column is named as FIELD=HEADER. Nothing was changed.</source>
        <translation>Una columna se indica como FIELD=HEADER. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation>Esto no es un mes. Escríbalo como 2026-11.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>A customer is asked to pay by page or by bank_transfer.</source>
        <translation>A un cliente se le pide el pago con page o con bank_transfer.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Este estado no se conoce.</translation>
    </message>
    <message>
        <source>This option is not known. “quittance --help” lists them.</source>
        <translation>Esta opción no se conoce. «quittance --help» las enumera.</translation>
    </message>
    <message>
        <source>A value is missing behind this option.</source>
        <translation>Falta un valor detrás de esta opción.</translation>
    </message>
    <message>
        <source>A VAT id has 2 to 30 letters and digits.</source>
        <translation>Un NIF-IVA tiene de 2 a 30 letras y dígitos.</translation>
    </message>
    <message>
        <source>This VAT id does not have the form of its country.</source>
        <translation>Este NIF-IVA no tiene el formato de su país.</translation>
    </message>
    <message>
        <source>A secret part could not be sealed. Nothing was saved.</source>
        <translation>Una parte secreta no se ha podido sellar. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>A sealed part of the book is damaged. What was saved before is safe. Restore the last backup or ask support.</source>
        <translation>Una parte sellada del libro está dañada. Lo guardado antes está a salvo. Restaure la última copia de seguridad o consulte al soporte.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is not well-formed. Nothing was changed. Give the one that was saved.</source>
        <translation>La clave de la caja fuerte del libro no es correcta. No se ha cambiado nada. Indique la que se guardó.</translation>
    </message>
    <message>
        <source>This computer gave no random numbers. Nothing was saved.</source>
        <translation>Este ordenador no ha dado números aleatorios. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The key does not fit this book&apos;s vault. Nothing was changed. Give the one that was saved with this book.</source>
        <translation>La clave no corresponde a la caja fuerte de este libro. No se ha cambiado nada. Indique la que se guardó con este libro.</translation>
    </message>
    <message>
        <source>This payment provider does not offer that. Nothing was sent. Choose another way to pay, or another provider.</source>
        <translation>Este proveedor de pagos no ofrece eso. No se ha enviado nada. Elija otra forma de pago u otro proveedor.</translation>
    </message>
    <message>
        <source>PayPal names another amount than was asked for. The link was taken back and not mailed. Look into PayPal.</source>
        <translation>PayPal indica un importe distinto del solicitado. El enlace se ha retirado y no se ha enviado por correo. Revíselo en PayPal.</translation>
    </message>
    <message>
        <source>An amount in PayPal&apos;s answer could not be read exactly. Nothing was booked. Look into PayPal.</source>
        <translation>Un importe de la respuesta de PayPal no se ha podido leer con exactitud. No se ha contabilizado nada. Revíselo en PayPal.</translation>
    </message>
    <message>
        <source>The address of PayPal is not well-formed. Correct it in the settings.</source>
        <translation>La dirección de PayPal no es correcta. Corríjala en los ajustes.</translation>
    </message>
    <message>
        <source>PayPal does not take this link back, because something was paid through it. Sync, then look at the invoice.</source>
        <translation>PayPal no retira este enlace, porque se ha pagado algo a través de él. Sincronice y revise la factura.</translation>
    </message>
    <message>
        <source>This PayPal account cannot take payments at the moment. No money moved. Look into PayPal.</source>
        <translation>Esta cuenta de PayPal no puede cobrar pagos en este momento. No se movió dinero. Revíselo en PayPal.</translation>
    </message>
    <message>
        <source>PayPal has sent all of this payment back already. No money moved. Sync to see it.</source>
        <translation>PayPal ya ha devuelto todo este pago. No se movió dinero. Sincronice para verlo.</translation>
    </message>
    <message>
        <source>PayPal must not carry this payment out, by law. No money moved. The customer may pay in another way.</source>
        <translation>PayPal no puede ejecutar este pago por ley. No se movió dinero. El cliente puede pagar de otra manera.</translation>
    </message>
    <message>
        <source>This is in another currency than the payment. No money moved. Give the amount in the payment&apos;s currency.</source>
        <translation>La moneda no es la del pago. No se movió dinero. Indique el importe en la moneda del pago.</translation>
    </message>
    <message>
        <source>PayPal does not take this currency. No link was made.</source>
        <translation>PayPal no admite esta moneda. No se ha creado ningún enlace.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No link was made. Collect it in another way.</source>
        <translation>PayPal solo admite importes enteros en esta moneda. No se ha creado ningún enlace. Cóbrelo de otra manera.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No money moved. Give a whole amount.</source>
        <translation>PayPal solo admite importes enteros en esta moneda. No se movió dinero. Indique un importe entero.</translation>
    </message>
    <message>
        <source>PayPal has taken a payment with this number already. No second one was taken. Sync to see it.</source>
        <translation>PayPal ya ha cobrado un pago con este número. No se ha cobrado un segundo. Sincronice para verlo.</translation>
    </message>
    <message>
        <source>This is no address of PayPal. Use https://api-m.paypal.com for the live account or https://api-m.sandbox.paypal.com for the sandbox.</source>
        <translation>Esta no es una dirección de PayPal. Use https://api-m.paypal.com para la cuenta real o https://api-m.sandbox.paypal.com para el entorno de pruebas (sandbox).</translation>
    </message>
    <message>
        <source>PayPal is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>PayPal aún procesa la misma solicitud. No se ha hecho una segunda. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank or card said no. No money moved. The customer may choose another way on the same page.</source>
        <translation>El banco o la tarjeta del cliente lo ha rechazado. No se movió dinero. El cliente puede elegir otra forma en la misma página.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal already. Nothing was changed.</source>
        <translation>Este enlace ya se había retirado en PayPal. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal meanwhile. It was not mailed. Send the invoice again.</source>
        <translation>Este enlace se ha retirado en PayPal entretanto. No se ha enviado por correo. Envíe la factura de nuevo.</translation>
    </message>
    <message>
        <source>PayPal sends parts of one payment back only so many times. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal devuelve partes de un pago solo un número limitado de veces. No se movió dinero. Reembolse al cliente de otra manera.</translation>
    </message>
    <message>
        <source>PayPal gave no address for the payment page. The link was taken back and not mailed. Send the invoice again later.</source>
        <translation>PayPal no ha dado ninguna dirección para la página de pago. El enlace se ha retirado y no se ha enviado por correo. Envíe la factura de nuevo más tarde.</translation>
    </message>
    <message>
        <source>PayPal knows another invoice with this number. No link was made. Send the invoice again: the next link has another number.</source>
        <translation>PayPal conoce otra factura con este número. No se ha creado ningún enlace. Envíe la factura de nuevo: el próximo enlace tiene otro número.</translation>
    </message>
    <message>
        <source>The money of this page was taken already. Nothing was taken twice. Sync to see it.</source>
        <translation>El dinero de esta página ya se había cobrado. No se ha cobrado nada dos veces. Sincronice para verlo.</translation>
    </message>
    <message>
        <source>The customer has not approved this payment yet. No money moved. It is looked at again by itself.</source>
        <translation>El cliente aún no ha aprobado este pago. No se movió dinero. Se comprueba de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>PayPal sends this payment back only as a whole. No money moved.</source>
        <translation>PayPal solo devuelve este pago completo. No se movió dinero.</translation>
    </message>
    <message>
        <source>Your PayPal account is locked or closed. No money moved. Look into PayPal.</source>
        <translation>Su cuenta de PayPal está bloqueada o cerrada. No se movió dinero. Revíselo en PayPal.</translation>
    </message>
    <message>
        <source>Your PayPal account is restricted. No money moved. Look into PayPal.</source>
        <translation>Su cuenta de PayPal está restringida. No se movió dinero. Revíselo en PayPal.</translation>
    </message>
    <message>
        <source>The customer&apos;s PayPal account is locked or closed. No money moved. The customer may pay in another way.</source>
        <translation>La cuenta de PayPal del cliente está bloqueada o cerrada. No se movió dinero. El cliente puede pagar de otra manera.</translation>
    </message>
    <message>
        <source>PayPal wants the customer to confirm something first. No money moved. The same page asks for it.</source>
        <translation>PayPal exige que el cliente confirme algo primero. No se movió dinero. La misma página lo pide.</translation>
    </message>
    <message>
        <source>The customer cannot pay with this PayPal account. No money moved. The customer may pay in another way.</source>
        <translation>El cliente no puede pagar con esta cuenta de PayPal. No se movió dinero. El cliente puede pagar de otra manera.</translation>
    </message>
    <message>
        <source>Less is due at PayPal than was to be noted there. Nothing was noted. Sync, then try again.</source>
        <translation>En PayPal hay pendiente menos de lo que se iba a anotar allí. No se ha anotado nada. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This payment has not arrived yet, so it cannot be sent back. No money moved. Wait until it has.</source>
        <translation>Este pago aún no ha llegado, así que no se puede devolver. No se movió dinero. Espere a que llegue.</translation>
    </message>
    <message>
        <source>PayPal asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>PayPal pide esperar. No se ha perdido nada. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The way the customer chose did not work. No money moved. The same page lets them choose another one.</source>
        <translation>La forma que eligió el cliente no ha funcionado. No se movió dinero. La misma página permite elegir otra.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment at PayPal. No money moved. Sync, then send back no more than is left.</source>
        <translation>Es más de lo que queda de este pago en PayPal. No se movió dinero. Sincronice y no devuelva más de lo que queda.</translation>
    </message>
    <message>
        <source>This amount is too small for PayPal to send back. No money moved.</source>
        <translation>Este importe es demasiado pequeño para que PayPal lo devuelva. No se movió dinero.</translation>
    </message>
    <message>
        <source>There is not enough in the PayPal account to send this back. No money moved. Bring money in there, or pay the customer back in another way.</source>
        <translation>No hay saldo suficiente en la cuenta de PayPal para devolver esto. No se movió dinero. Ingrese dinero allí o reembolse al cliente de otra manera.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank has taken this payment back already. No money moved.</source>
        <translation>El banco del cliente ya ha retirado este pago. No se movió dinero.</translation>
    </message>
    <message>
        <source>PayPal sends payments back for 180 days only. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal solo devuelve pagos durante 180 días. No se movió dinero. Reembolse al cliente de otra manera.</translation>
    </message>
    <message>
        <source>PayPal refused. No money moved. Asking again as it is cannot help.</source>
        <translation>PayPal lo ha rechazado. No se movió dinero. Repetir la misma petición no sirve.</translation>
    </message>
    <message>
        <source>PayPal did not understand the request. Nothing was carried out. Please report it with the number of the request.</source>
        <translation>PayPal no ha entendido la solicitud. No se ha ejecutado nada. Informe de ello con el número de la solicitud.</translation>
    </message>
    <message>
        <source>PayPal does not know this, or not any more. Nothing was changed here. Look into PayPal; a payment that cannot be sent back from here can be on PayPal&apos;s own page.</source>
        <translation>PayPal no conoce esto, o ya no lo conoce. Aquí no se ha cambiado nada. Revíselo en PayPal; un pago que no se puede devolver desde aquí puede devolverse en la propia página de PayPal.</translation>
    </message>
    <message>
        <source>PayPal has more movements in one minute than it tells. Nothing was booked. Please report it.</source>
        <translation>PayPal tiene más movimientos en un minuto de los que comunica. No se ha contabilizado nada. Informe de ello.</translation>
    </message>
    <message>
        <source>The client ID or the secret of PayPal is empty. Nothing was sent. Give the connection both.</source>
        <translation>El ID de cliente o el secreto de PayPal está vacío. No se ha enviado nada. Dé ambos a la conexión.</translation>
    </message>
    <message>
        <source>This is no client ID or secret of PayPal: they hold only letters, figures, hyphens and underscores. Copy it again.</source>
        <translation>Esto no es un ID de cliente ni un secreto de PayPal: solo contienen letras, cifras, guiones y guiones bajos. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>PayPal has a fault at the moment. It may have been carried out; Quittance finds out before it asks again.</source>
        <translation>PayPal tiene un fallo en este momento. Puede que se haya ejecutado; Quittance lo averigua antes de volver a pedir.</translation>
    </message>
    <message>
        <source>The customer disputes this payment. No money moved. Settle the dispute at PayPal first.</source>
        <translation>El cliente disputa este pago. No se movió dinero. Resuelva primero la disputa en PayPal.</translation>
    </message>
    <message>
        <source>PayPal refused this payment. No money moved. The customer may pay in another way.</source>
        <translation>PayPal ha rechazado este pago. No se movió dinero. El cliente puede pagar de otra manera.</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>La respuesta de PayPal no se ha podido leer. No se ha contabilizado nada. Sincronice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>PayPal named a payment address that is not safe. The link was not mailed.</source>
        <translation>PayPal ha indicado una dirección de pago que no es segura. El enlace no se ha enviado por correo.</translation>
    </message>
    <message>
        <source>PayPal does not know the e-mail address of the sender. No link was made. Look into PayPal.</source>
        <translation>PayPal no conoce la dirección de correo del remitente. No se ha creado ningún enlace. Revíselo en PayPal.</translation>
    </message>
    <message>
        <source>This field of the CRM cannot be written. It was not told. Choose another field in the mapping.</source>
        <translation>Este campo del CRM no se puede escribir. No se ha comunicado. Elija otro campo en la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM did not say whether it took this. It is looked up before anything is told again.</source>
        <translation>El CRM no ha dicho si lo aceptó. Se comprueba antes de volver a comunicar nada.</translation>
    </message>
    <message>
        <source>The CRM does not offer this choice. It was not told. Add the choice in the CRM, or change the mapping.</source>
        <translation>El CRM no ofrece esta opción. No se ha comunicado. Añada la opción en el CRM o cambie la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a day, and this is none. It was not told. Change the mapping.</source>
        <translation>El campo del CRM contiene un día, y esto no lo es. No se ha comunicado. Cambie la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds yes or no, and this is neither. It was not told. Change the mapping.</source>
        <translation>El campo del CRM contiene sí o no, y esto no es ninguno de los dos. No se ha comunicado. Cambie la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a number, and this is none. It was not told. Change the mapping.</source>
        <translation>El campo del CRM contiene un número, y esto no lo es. No se ha comunicado. Cambie la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a time, and this is none. It was not told. Change the mapping.</source>
        <translation>El campo del CRM contiene una hora, y esto no lo es. No se ha comunicado. Cambie la correspondencia.</translation>
    </message>
    <message>
        <source>This is longer than the CRM&apos;s field allows. It was not told. Make it shorter.</source>
        <translation>Esto es más largo de lo que permite el campo del CRM. No se ha comunicado. Acórtelo.</translation>
    </message>
    <message>
        <source>The customer has no record in the CRM any more, so nothing was told. Link the customer again.</source>
        <translation>El cliente ya no tiene registro en el CRM, así que no se ha comunicado nada. Vincule el cliente de nuevo.</translation>
    </message>
    <message>
        <source>HubSpot has no such field any more. It was not told. Change the mapping.</source>
        <translation>HubSpot ya no tiene ese campo. No se ha comunicado. Cambie la correspondencia.</translation>
    </message>
    <message>
        <source>HubSpot does not let this field be written. It was not told. Change the mapping.</source>
        <translation>HubSpot no permite escribir este campo. No se ha comunicado. Cambie la correspondencia.</translation>
    </message>
    <message>
        <source>HubSpot does not take this value. It was not told. Correct it.</source>
        <translation>HubSpot no admite este valor. No se ha comunicado. Corríjalo.</translation>
    </message>
    <message>
        <source>Another record in HubSpot has this value already. It was not told. Merge the two there.</source>
        <translation>Otro registro de HubSpot ya tiene este valor. No se ha comunicado. Combine los dos allí.</translation>
    </message>
    <message>
        <source>Somebody changed the record in Salesforce just now. It is read again and told then.</source>
        <translation>Alguien acaba de modificar el registro en Salesforce. Se lee de nuevo y se comunica después.</translation>
    </message>
    <message>
        <source>A rule of Salesforce sees a duplicate. Nothing was told. Merge the records there.</source>
        <translation>Una regla de Salesforce detecta un duplicado. No se ha comunicado nada. Combine los registros allí.</translation>
    </message>
    <message>
        <source>Salesforce does not let this field be written. It was not told. Ask the administrator for the right to it, or change the mapping.</source>
        <translation>Salesforce no permite escribir este campo. No se ha comunicado. Pida al administrador el permiso o cambie la correspondencia.</translation>
    </message>
    <message>
        <source>Somebody else is writing the record in Salesforce. It is tried again by itself.</source>
        <translation>Otra persona está escribiendo el registro en Salesforce. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Salesforce does not take this value. It was not told. Correct it.</source>
        <translation>Salesforce no admite este valor. No se ha comunicado. Corríjalo.</translation>
    </message>
    <message>
        <source>Another record in Salesforce has this value already. It was not told. Merge the two there.</source>
        <translation>Otro registro de Salesforce ya tiene este valor. No se ha comunicado. Combine los dos allí.</translation>
    </message>
    <message>
        <source>Salesforce does not speak the version of its interface that Quittance does. Nothing was kept. Update Quittance.</source>
        <translation>Salesforce no habla la versión de su interfaz que habla Quittance. No se ha guardado nada. Actualice Quittance.</translation>
    </message>
    <message>
        <source>There is no book here. Nothing was changed. Choose the folder of a book, or its file book.sqlite.</source>
        <translation>Aquí no hay ningún libro. No se ha cambiado nada. Elija la carpeta de un libro o su archivo book.sqlite.</translation>
    </message>
    <message>
        <source>This book is open in another window that does not answer, perhaps on another computer. Nothing was changed. Close it there and try again.</source>
        <translation>Este libro está abierto en otra ventana que no responde, quizá en otro ordenador. No se ha cambiado nada. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the sample book. Nothing was removed.</source>
        <translation>Este no es el libro de ejemplo. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>The sample book was not finished. Nothing of it is left.</source>
        <translation>El libro de ejemplo no se ha terminado. No queda nada de él.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre. No se ha escrito nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>No way to pay is chosen. Nothing was kept. Choose one at least.</source>
        <translation>No se ha elegido ninguna forma de pago. No se ha guardado nada. Elija al menos una.</translation>
    </message>
    <message>
        <source>This way to pay is switched off for the provider. Nothing was sent. Choose another way, or switch it on in the settings under Connections.</source>
        <translation>Esta forma de pago está desactivada para el proveedor. No se ha enviado nada. Elija otra forma o actívela en los ajustes, en Conexiones.</translation>
    </message>
    <message>
        <source>The company has no e-mail address, and mails come from it. Nothing was sent. Enter it in the settings under Company.</source>
        <translation>La empresa no tiene dirección de correo, y los correos salen de ella. No se ha enviado nada. Introdúzcala en los ajustes, en Empresa.</translation>
    </message>
    <message>
        <source>The mail server did not let us in. Nothing was sent. Check server, security, user and password.</source>
        <translation>El servidor de correo no ha permitido el acceso. No se ha enviado nada. Revise servidor, seguridad, usuario y contraseña.</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or does not take mails now. Nothing was sent. Check server and port, and try again.</source>
        <translation>No se ha podido contactar con el servidor de correo, o no acepta correos ahora. No se ha enviado nada. Revise servidor y puerto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Nothing was sent. Check the addresses it goes from and to.</source>
        <translation>El servidor de correo ha rechazado el correo. No se ha enviado nada. Revise las direcciones del remitente y del destinatario.</translation>
    </message>
    <message>
        <source>The whole mail went out, but no answer came. Look whether it arrived before you try again.</source>
        <translation>El correo salió completo, pero no ha llegado ninguna respuesta. Compruebe si ha llegado antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This is no way to pay. Nothing was changed. Use page, checkout or bank_transfer.</source>
        <translation>Esto no es una forma de pago. No se ha cambiado nada. Use page, checkout o bank_transfer.</translation>
    </message>
    <message>
        <source>The payment is disputed meanwhile. The reminder was not sent.</source>
        <translation>Entretanto el pago ha entrado en disputa. El recordatorio no se ha enviado.</translation>
    </message>
    <message>
        <source>The document was voided meanwhile. The mail was not sent.</source>
        <translation>El documento se ha anulado entretanto. El correo no se ha enviado.</translation>
    </message>
    <message>
        <source>The customer was sent this before. Nothing was sent. Say so expressly to send it again.</source>
        <translation>Esto ya se envió antes al cliente. No se ha enviado nada. Indíquelo expresamente para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The mail server could not be reached. The test was not sent. Check the internet connection.</source>
        <translation>No se ha podido contactar con el servidor de correo. La prueba no se ha enviado. Revise la conexión a internet.</translation>
    </message>
    <message>
        <source>The mail server refused the test. Check the mail account.</source>
        <translation>El servidor de correo ha rechazado la prueba. Revise la cuenta de correo.</translation>
    </message>
    <message>
        <source>The mail server did not answer. The test may have arrived; look into your mailbox.</source>
        <translation>El servidor de correo no ha respondido. Puede que la prueba haya llegado; mire en su buzón.</translation>
    </message>
    <message>
        <source>A mail goes to at most 20 addresses. Nothing was sent.</source>
        <translation>Un correo se envía como máximo a 20 direcciones. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is uncertain whether the last mail about this arrived. Nothing was sent. Decide in Outbox first.</source>
        <translation>No se sabe si llegó el último correo sobre esto. No se ha enviado nada. Decida primero en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The invoice is open again. The receipt was not sent.</source>
        <translation>La factura vuelve a estar pendiente. El recibo no se ha enviado.</translation>
    </message>
    <message>
        <source>This invoice is not paid, so there is no receipt for it. Nothing was sent.</source>
        <translation>Esta factura no está pagada, así que no hay recibo de ella. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The payment of this invoice is disputed. No reminder was sent.</source>
        <translation>El pago de esta factura está en disputa. No se ha enviado ningún recordatorio.</translation>
    </message>
    <message>
        <source>Reminders are held until this day. No reminder was sent.</source>
        <translation>Los recordatorios están suspendidos hasta este día. No se ha enviado ningún recordatorio.</translation>
    </message>
    <message>
        <source>Reminders can only be held until today or later. Nothing was changed.</source>
        <translation>Los recordatorios solo se pueden suspender hasta hoy o un día posterior. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reminders can be held for two years at most. Nothing was changed.</source>
        <translation>Los recordatorios se pueden suspender como máximo dos años. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reminders are not held here. Nothing was changed.</source>
        <translation>Los recordatorios no están suspendidos aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This invoice is not overdue. No reminder was sent.</source>
        <translation>Esta factura no está vencida. No se ha enviado ningún recordatorio.</translation>
    </message>
    <message>
        <source>The last reminder has not left yet. No other was sent.</source>
        <translation>El último recordatorio aún no ha salido. No se ha enviado otro.</translation>
    </message>
    <message>
        <source>The last reminder was not long ago; the pause ends on this day. No reminder was sent.</source>
        <translation>El último recordatorio es reciente; la pausa termina este día. No se ha enviado ningún recordatorio.</translation>
    </message>
    <message>
        <source>Reminders were held meanwhile. The reminder was not sent.</source>
        <translation>Los recordatorios se han suspendido entretanto. El recordatorio no se ha enviado.</translation>
    </message>
    <message>
        <source>The backup folder is not there. No copy was made. Plug its disk in, or choose another folder.</source>
        <translation>La carpeta de copias no está. No se ha hecho ninguna copia. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The copy of the book is not whole. It was thrown away, and older copies are still there. Check the disk, or choose another folder.</source>
        <translation>La copia del libro no está completa. Se ha descartado; las copias anteriores siguen ahí. Compruebe el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The mail address of the company is not well-formed. Nothing was changed. Write it like name@company.example.</source>
        <translation>La dirección de correo de la empresa no es correcta. No se ha cambiado nada. Escríbala en la forma name@company.example.</translation>
    </message>
    <message>
        <source>This draft is not among the deleted ones. It is back already, or was deleted too long ago.</source>
        <translation>Este borrador no está entre los eliminados. Ya está de vuelta o se eliminó hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>This document is issued already. Nothing was changed.</source>
        <translation>Este documento ya está emitido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing can be read from this file. No files were written. Restore a backup.</source>
        <translation>No se puede leer nada de este archivo. No se ha escrito ningún archivo. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>It was stopped. No files were written.</source>
        <translation>Se ha detenido. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>The note was changed elsewhere meanwhile. Nothing was changed. Look at it, then change it again.</source>
        <translation>La nota se ha modificado en otro lugar entretanto. No se ha cambiado nada. Revísela y modifíquela de nuevo.</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>La nota contiene un carácter que no se puede mostrar. No se ha cambiado nada. Quítelo.</translation>
    </message>
    <message>
        <source>A note has 4,000 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Una nota tiene como máximo 4.000 caracteres. No se ha cambiado nada. Acórtela.</translation>
    </message>
    <message>
        <source>Tags and notes of 1,000 records at most are changed at once. Nothing was changed. Choose fewer.</source>
        <translation>Las etiquetas y notas se modifican como máximo en 1.000 registros a la vez. No se ha cambiado nada. Elija menos.</translation>
    </message>
    <message>
        <source>A tag holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>Una etiqueta contiene un carácter que no se puede mostrar. No se ha cambiado nada. Quítelo.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit. Nothing was changed.</source>
        <translation>Una etiqueta necesita una letra o una cifra. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A tag has no comma and no semicolon. Nothing was changed.</source>
        <translation>Una etiqueta no lleva coma ni punto y coma. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A tag has 40 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Una etiqueta tiene como máximo 40 caracteres. No se ha cambiado nada. Acórtela.</translation>
    </message>
    <message>
        <source>A record has 20 tags at most. Nothing was changed. Remove some first.</source>
        <translation>Un registro tiene como máximo 20 etiquetas. No se ha cambiado nada. Quite antes alguna.</translation>
    </message>
    <message>
        <source>A link over another amount was asked for and is not there yet, and two could be paid. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Se solicitó un enlace por otro importe que aún no está, y podrían pagarse los dos. No se ha enviado nada. Procese la bandeja de salida y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A part cannot be more than what is open. Nothing was sent. Ask for less, or for all of it.</source>
        <translation>Una parte no puede superar lo pendiente. No se ha enviado nada. Pida menos o pídalo todo.</translation>
    </message>
    <message>
        <source>A part is asked for in the currency of the invoice. Nothing was sent.</source>
        <translation>Una parte se pide en la moneda de la factura. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Only a transfer comes to a bank account. Nothing was recorded. Leave the account out.</source>
        <translation>A una cuenta bancaria solo llegan transferencias. No se ha registrado nada. No indique la cuenta.</translation>
    </message>
    <message>
        <source>No statement of this account was read, or several end like it. Nothing was recorded. Give more of its number, or leave it out.</source>
        <translation>No se ha leído ningún extracto de esta cuenta, o varias terminan igual. No se ha registrado nada. Indique más dígitos de su número o no indique la cuenta.</translation>
    </message>
    <message>
        <source>A card&apos;s statement prints plain Latin letters, digits and a few marks only, none of &lt; &gt; \ &apos; &quot; *. Nothing was charged. Write it with those.</source>
        <translation>El extracto de una tarjeta solo imprime letras latinas sin tilde, dígitos y unos pocos signos, sin apóstrofo ni &lt; &gt; \ &quot; *. No se ha cobrado nada. Escríbalo solo con ellos.</translation>
    </message>
    <message>
        <source>A text on a card&apos;s statement needs one letter at least. Nothing was charged. Write “INV” before the number.</source>
        <translation>Un texto en el extracto de una tarjeta necesita al menos una letra. No se ha cobrado nada. Escriba «INV» delante del número.</translation>
    </message>
    <message>
        <source>A card&apos;s statement has room for 22 characters. Nothing was charged. Shorten the text.</source>
        <translation>El extracto de una tarjeta admite 22 caracteres como máximo. No se ha cobrado nada. Acorte el texto.</translation>
    </message>
    <message>
        <source>The note holds what looks like the number of a payment card. Nothing was changed. Take it out; such numbers must not be kept here.</source>
        <translation>La nota contiene lo que parece un número de tarjeta de pago. No se ha cambiado nada. Quítelo; esos números no deben guardarse aquí.</translation>
    </message>
    <message>
        <source>A recovery key has 32 letters and digits. Nothing was changed. Look at each group again.</source>
        <translation>Una clave de recuperación tiene 32 letras y cifras. No se ha cambiado nada. Revise cada grupo.</translation>
    </message>
    <message>
        <source>This book has no recovery key. Nothing was changed. Its key is in the keychain of the computer it was made on.</source>
        <translation>Este libro no tiene clave de recuperación. No se ha cambiado nada. Su clave está en el llavero del ordenador donde se creó.</translation>
    </message>
    <message>
        <source>This recovery key does not open this book. Nothing was changed. Look at each group again, or for a paper of another day.</source>
        <translation>Esta clave de recuperación no abre este libro. No se ha cambiado nada. Revise cada grupo o busque un papel de otro día.</translation>
    </message>
    <message>
        <source>This file is no whole book. Nothing was changed. Choose another copy.</source>
        <translation>Este archivo no es un libro completo. No se ha cambiado nada. Elija otra copia.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is missing. Nothing was changed. Unlock the keychain, or enter the recovery key under Settings › Backup.</source>
        <translation>Falta la clave de la caja fuerte del libro. No se ha cambiado nada. Desbloquee el llavero o introduzca la clave de recuperación en Ajustes › Copia de seguridad.</translation>
    </message>
    <message>
        <source>A program on another computer has this book open. Nothing was changed. Close it there, or only read it here.</source>
        <translation>Un programa en otro ordenador tiene abierto este libro. No se ha cambiado nada. Ciérrelo allí o limítese a leerlo aquí.</translation>
    </message>
    <message>
        <source>This book can only be read here. Nothing was changed. Check that its file may be written to, or close the book on the other computer.</source>
        <translation>Este libro solo se puede leer aquí. No se ha cambiado nada. Compruebe que se puede escribir en su archivo o cierre el libro en el otro ordenador.</translation>
    </message>
    <message>
        <source>Another computer has taken this book over. Nothing more is written here. Open the book again.</source>
        <translation>Otro ordenador ha tomado este libro. Aquí ya no se escribe nada. Abra el libro de nuevo.</translation>
    </message>
    <message>
        <source>There is no such dispute.</source>
        <translation>Esa disputa no existe.</translation>
    </message>
    <message>
        <source>The date of supply is missing, which e-invoices to another country of the EU need.</source>
        <translation>Falta la fecha de entrega, que necesitan las facturas electrónicas a otro país de la UE.</translation>
    </message>
    <message>
        <source>The disputed payment pays no document, so there is nothing to save.</source>
        <translation>El pago disputado no paga ningún documento, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>No piece of evidence has this name. The list of the dispute names them.</source>
        <translation>Ninguna prueba se llama así. La lista de la disputa los nombra.</translation>
    </message>
    <message>
        <source>A series has a name of one to eight letters A to Z and digits. Nothing was changed.</source>
        <translation>Una serie tiene un nombre de una a ocho letras de la A a la Z y cifras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such series of numbers. Nothing was issued. Choose another one in the draft.</source>
        <translation>No existe esa serie de numeración. No se ha emitido nada. Elija otra en el borrador.</translation>
    </message>
    <message>
        <source>The numbers of two series would look the same. Nothing was changed. Give them different beginnings.</source>
        <translation>Los números de dos series serían iguales. No se ha cambiado nada. Deles comienzos distintos.</translation>
    </message>
    <message>
        <source>An e-invoice names the customer&apos;s country (BT-55), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>Una factura electrónica indica el país del cliente (BT-55) y este documento no lo indica. Complételo en el cliente; los documentos emitidos a partir de entonces lo llevarán.</translation>
    </message>
    <message>
        <source>Without VAT, an e-invoice names the customer&apos;s VAT id (BT-48), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>Sin IVA, una factura electrónica indica el NIF-IVA del cliente (BT-48) y este documento no lo indica. Complételo en el cliente; los documentos emitidos a partir de entonces lo llevarán.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s country (BT-40), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Una factura electrónica indica el país de su empresa (BT-40) y este documento no lo indica. Complételo en Ajustes, Empresa; los documentos emitidos a partir de entonces lo llevarán.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s VAT id or tax number (BT-31, BT-32), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Una factura electrónica indica el NIF-IVA o el número fiscal de su empresa (BT-31, BT-32) y este documento no lo indica. Complételo en Ajustes, Empresa; los documentos emitidos a partir de entonces lo llevarán.</translation>
    </message>
    <message>
        <source>E-invoices know two decimals, and this document has amounts with more (BT-5). Send the PDF.</source>
        <translation>Las facturas electrónicas admiten dos decimales y este documento tiene importes con más (BT-5). Envíe el PDF.</translation>
    </message>
    <message>
        <source>A draft has no number, and is no e-invoice yet (BT-1). Issue it first.</source>
        <translation>Un borrador no tiene número y aún no es una factura electrónica (BT-1). Emítalo primero.</translation>
    </message>
    <message>
        <source>In an e-invoice each line names its item (BT-153), and one here does not. Correct the document.</source>
        <translation>En una factura electrónica cada línea indica su artículo (BT-153) y aquí una no lo indica. Rectifique el documento.</translation>
    </message>
    <message>
        <source>An e-invoice is either outside the scope of VAT or within it (BT-118), and this document is both. Correct it into two.</source>
        <translation>Una factura electrónica está o fuera del ámbito del IVA o dentro de él (BT-118) y este documento está en ambos. Rectifíquelo en dos.</translation>
    </message>
    <message>
        <source>An e-invoice has a line at least (BG-25), and this document has none. Correct it.</source>
        <translation>Una factura electrónica tiene al menos una línea (BG-25) y este documento no tiene ninguna. Rectifíquelo.</translation>
    </message>
    <message>
        <source>In an e-invoice each discount and charge says why (BT-97), and one here does not. Correct the document.</source>
        <translation>En una factura electrónica cada descuento y recargo indica su motivo (BT-97) y aquí uno no lo indica. Rectifique el documento.</translation>
    </message>
    <message>
        <source>For a supply to another country of the EU, an e-invoice names its date (BT-72), and this document does not. Correct it.</source>
        <translation>En una entrega a otro país de la UE, una factura electrónica indica su fecha (BT-72) y este documento no la indica. Rectifíquelo.</translation>
    </message>
    <message>
        <source>An e-invoice says why no VAT is due (BT-120), and this document does not. Correct it.</source>
        <translation>Una factura electrónica indica por qué no se aplica IVA (BT-120) y este documento no lo indica. Rectifíquelo.</translation>
    </message>
    <message>
        <source>Only a payment page can expire on a day. Nothing was sent. Leave the day out for a transfer.</source>
        <translation>Solo una página de pago puede caducar en una fecha. No se ha enviado nada. Omita la fecha en una transferencia.</translation>
    </message>
    <message>
        <source>The last day of the link is over already. Nothing was sent. Choose today or a later day.</source>
        <translation>El último día del enlace ya ha pasado. No se ha enviado nada. Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>The last day of the link was over before it could leave. Send a new one.</source>
        <translation>El último día del enlace pasó antes de que pudiera salir. Envíe uno nuevo.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was sent. Choose another, or leave it out.</source>
        <translation>El archivo está vacío. No se ha enviado nada. Elija otro o no lo adjunte.</translation>
    </message>
    <message>
        <source>The files are more than 7 MiB together, which many mail servers refuse. Nothing was sent. Leave some out.</source>
        <translation>Los archivos ocupan juntos más de 7 MiB, lo que muchos servidores de correo rechazan. No se ha enviado nada. Quite alguno.</translation>
    </message>
    <message>
        <source>A mail takes ten files of yours at most. Nothing was sent. Leave some out.</source>
        <translation>Un correo admite como máximo diez archivos suyos. No se ha enviado nada. Quite alguno.</translation>
    </message>
    <message>
        <source>No passphrase is set for this book. Nothing was changed. Its keys are in the keychain.</source>
        <translation>Este libro no tiene frase de contraseña. No se ha cambiado nada. Sus claves están en el llavero.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>Las dos no coinciden. Escriba la frase de contraseña otra vez.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Take at least 12 characters; four words do well.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar. No se ha cambiado nada. Use al menos 12 caracteres; cuatro palabras van bien.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this book. Nothing was changed. Type it again, and mind the keyboard&apos;s language.</source>
        <translation>Esta frase de contraseña no abre las claves de este libro. No se ha cambiado nada. Escríbala de nuevo y compruebe el idioma del teclado.</translation>
    </message>
    <message>
        <source>The file with the keys of this book, secrets.sealed, is damaged. Nothing was sent. Take it from a copy of the book&apos;s folder; without one, move it away and give the keys anew.</source>
        <translation>El archivo con las claves de este libro, secrets.sealed, está dañado. No se ha enviado nada. Tómelo de una copia de la carpeta del libro; si no la hay, apártelo e indique las claves de nuevo.</translation>
    </message>
    <message>
        <source>A link expires never, after a number of days or on a day like 2026-12-31.</source>
        <translation>Un enlace no caduca nunca (never), tras un número de días o en una fecha como 2026-12-31.</translation>
    </message>
    <message>
        <source>Without VAT to another country, an e-invoice names your company&apos;s VAT id (BT-31), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Sin IVA hacia otro país, una factura electrónica indica el NIF-IVA de su empresa (BT-31), y este documento no lo hace. Introdúzcalo en Ajustes, Empresa; los documentos que se emitan después lo tendrán.</translation>
    </message>
    <message>
        <source>The key or token for this service has a line break in it. Nothing was sent. Give it anew under Tools, Connections.</source>
        <translation>La clave o el token de este servicio contiene un salto de línea. No se envió nada. Introdúzcalo de nuevo en Herramientas, Conexiones.</translation>
    </message>
    <message>
        <source>The other side refused the key. Nothing was carried out, no money moved. Check the key of this connection and what it may do.</source>
        <translation>La otra parte ha rechazado la clave. No se ha ejecutado nada, no se movió dinero. Revise la clave de esta conexión y lo que permite.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it exists and may be read.</source>
        <translation>Este archivo no se puede leer. No se ha cambiado nada. Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. Nothing was sent. Enter it under Settings › Safety or, in a book that can only be read, when it opens; or give it to the command.</source>
        <translation>Las claves de este libro están selladas con una frase de contraseña. No se ha enviado nada. Escríbala en Ajustes › Protección o, en un libro que solo se puede leer, al abrirlo; o désela al comando.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Nothing was carried out, no money moved. Make a new one in the Stripe dashboard and save it here.</source>
        <translation>La clave de Stripe ha caducado. No se ha ejecutado nada, no se movió dinero. Cree una nueva en el panel de Stripe y guárdela aquí.</translation>
    </message>
    <message>
        <source>Stripe refused the key. Nothing was carried out, no money moved. Check it in the Stripe dashboard and save it again.</source>
        <translation>Stripe ha rechazado la clave. No se ha ejecutado nada, no se movió dinero. Revísela en el panel de Stripe y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The Stripe key lacks a permission. Nothing was carried out, no money moved. Add the permission in the Stripe dashboard.</source>
        <translation>A la clave de Stripe le falta un permiso. No se ha ejecutado nada, no se movió dinero. Añada el permiso en el panel de Stripe.</translation>
    </message>
    <message>
        <source>PayPal refused the client ID or the secret. Nothing was carried out, no money moved. Copy both again from your app at PayPal; those of the sandbox are not those of the live account.</source>
        <translation>PayPal ha rechazado el ID de cliente o el secreto. No se ha ejecutado nada, no se movió dinero. Copie ambos de nuevo de su app en PayPal; los del entorno de pruebas (sandbox) no son los de la cuenta real.</translation>
    </message>
    <message>
        <source>The app at PayPal lacks a feature. Nothing was carried out, no money moved. Switch it on for the app at developer.paypal.com; it counts from the next token on, which the test of the connection gets.</source>
        <translation>A la app de PayPal le falta una función. No se ha ejecutado nada, no se movió dinero. Actívela para la app en developer.paypal.com; vale a partir del próximo token, que obtiene la prueba de la conexión.</translation>
    </message>
    <message>
        <source>PayPal refused the access it had given. Nothing was carried out, no money moved. Test the connection, and give it the client ID and the secret again.</source>
        <translation>PayPal ha rechazado el acceso que había dado. No se ha ejecutado nada, no se movió dinero. Pruebe la conexión y dele de nuevo el ID de cliente y el secreto.</translation>
    </message>
    <message>
        <source>Expected: “%1”.</source>
        <translation>Esperado: «%1».</translation>
    </message>
    <message>
        <source>The access of this CRM opens another account than the one this book knows. Nothing was asked or told there, and what is to be told waits. Give the connection the right key or sign-in.</source>
        <translation>El acceso a este CRM abre otra cuenta que la que conoce este libro. Allí no se ha consultado ni comunicado nada, y lo que hay que comunicar espera. Dé a la conexión la clave o el inicio de sesión correctos.</translation>
    </message>
    <message>
        <source>A text of the customer holds characters that cannot be seen, such as a NUL or a tab. Nothing was changed. Type it anew.</source>
        <translation>Un texto del cliente contiene caracteres que no se ven, como NUL o un tabulador. No se ha cambiado nada. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A text of the customer is too long. Nothing was changed. Names, city, region and role have at most 200 characters, phone and numbers 100, the post code 50, the street 1,000, a mail address 254, notes 100,000.</source>
        <translation>Un texto del cliente es demasiado largo. No se ha cambiado nada. Nombres, ciudad, región y función tienen como máximo 200 caracteres, teléfono y números 100, el código postal 50, la calle 1.000, una dirección de correo 254, las notas 100.000.</translation>
    </message>
    <message>
        <source>This CRM does not tell when a single field changed, so the newest value cannot be found. Choose who is right, or to be asked.</source>
        <translation>Este CRM no indica cuándo cambió cada campo, así que no se puede encontrar el valor más reciente. Elija quién prevalece o que se le pregunte.</translation>
    </message>
    <message>
        <source>Another record in HubSpot is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Otro registro de HubSpot ya está vinculado a este cliente. El identificador del cliente no se ha comunicado. Combine los dos allí o vincule el cliente al otro.</translation>
    </message>
    <message>
        <source>Another record in Salesforce is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Otro registro de Salesforce ya está vinculado a este cliente. El identificador del cliente no se ha comunicado. Combine los dos allí o vincule el cliente al otro.</translation>
    </message>
    <message>
        <source>The keychain cannot be used now. Nothing was sent. Unlock it, give the key in an environment variable or, in a book that can be changed, choose a passphrase under Settings › Safety.</source>
        <translation>El llavero no se puede usar ahora. No se ha enviado nada. Desbloquéelo, indique la clave en una variable de entorno o, en un libro que se puede cambiar, elija una frase de contraseña en Ajustes › Protección.</translation>
    </message>
    <message>
        <source>Many of your organisation&apos;s Salesforce calls for today are used up, so nothing is brought by itself now. Nothing was lost. Sync yourself to go on.</source>
        <translation>Ya se ha usado gran parte de las llamadas a Salesforce de su organización para hoy, por lo que ahora no se trae nada automáticamente. No se ha perdido nada. Sincronice usted para continuar.</translation>
    </message>
    <message>
        <source>Some pages of the book&apos;s file are damaged. Nothing was changed. Restore its last good backup, or export what is readable.</source>
        <translation>Algunas páginas del archivo del libro están dañadas. No se ha cambiado nada. Restaure su última copia de seguridad correcta o exporte lo legible.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Elija primero el cliente.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was wrong when this was first sent, and nothing of it was found at the provider. It may have happened all the same. Look there, then drop it in Outbox only if it did not.</source>
        <translation>El reloj del equipo estaba mal cuando esto se envió por primera vez, y en el proveedor no se ha encontrado nada de ello. Aun así, puede que se haya hecho. Compruébelo allí y descártelo en la bandeja de salida solo si no se ha hecho.</translation>
    </message>
    <message>
        <source>The provider was asked what became of this and did not say. It may have happened; it is asked again by itself. Look there, then drop it in Outbox only if it did not.</source>
        <translation>Se preguntó al proveedor qué fue de esto y no lo dijo. Puede que se haya hecho; se le vuelve a preguntar por sí solo. Compruébelo allí y descártelo en la bandeja de salida solo si no se ha hecho.</translation>
    </message>
    <message>
        <source>PayPal tells only of the last three years. What is older cannot be looked up. Ask PayPal.</source>
        <translation>PayPal solo informa de los últimos tres años. Lo anterior no se puede consultar. Pregunte a PayPal.</translation>
    </message>
    <message>
        <source>Only what was refused can be dismissed. Nothing was changed. What waits or is uncertain is decided in Outbox.</source>
        <translation>Solo se puede marcar como visto lo que se rechazó. No se ha cambiado nada. Lo que espera o es incierto se decide en la bandeja de salida.</translation>
    </message>
    <message>
        <source>PayPal does not tell yet of all the time in which this may have happened. Nothing was changed. It is asked again by itself.</source>
        <translation>PayPal aún no informa de todo el tiempo en que esto pudo ocurrir. No se ha cambiado nada. Se vuelve a preguntar automáticamente.</translation>
    </message>
    <message>
        <source>The provider was asked what has come by this link before it is closed, and did not say. The link may still be paid; it is asked again by itself. If nobody shall pay by it, close it there.</source>
        <translation>Antes de cerrar este enlace se preguntó al proveedor qué ha llegado por él y no lo dijo. Puede que el enlace aún se pueda pagar; se le vuelve a preguntar por sí solo. Si nadie debe pagar por él, ciérrelo allí.</translation>
    </message>
    <message>
        <source>The company has no mail address. Nothing was sent. Give it one in the settings, under Company.</source>
        <translation>La empresa no tiene dirección de correo. No se ha enviado nada. Indique una en los ajustes, en Empresa.</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceDialog</name>
    <message>
        <source>Gather evidence</source>
        <translation>Reunir pruebas</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>The answer is given there, with these files</source>
        <translation>La respuesta se da allí, con estos archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save files for the evidence…</source>
        <translation>Guardar archivos para la prueba…</translation>
    </message>
    <message>
        <source>Invoice as PDF and accepted mails as text, into a new folder</source>
        <translation>Factura en PDF y correos aceptados como texto, en una carpeta nueva</translation>
    </message>
    <message>
        <source>Where the folder of the evidence is to be</source>
        <translation>Dónde debe estar la carpeta de las pruebas</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo en %1.</numerusform>
            <numerusform>Se han escrito %n archivos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Abrir pago</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceText</name>
    <message>
        <source>The payment pays no document in the book.</source>
        <translation>El pago no paga ningún documento del libro.</translation>
    </message>
    <message>
        <source>The book has %1.</source>
        <translation>El libro tiene %1.</translation>
    </message>
    <message>
        <source>The book knows of no mail that the mail server accepted.</source>
        <translation>El libro no conoce ningún correo que el servidor de correo aceptara.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of a mail, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted by mail server: %1.</source>
        <translation>Aceptado por el servidor de correo: %1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3.</source>
        <comment>amount, way of payment, day</comment>
        <translation>%1 con %2 el %3.</translation>
    </message>
    <message>
        <source>The book knows no other payment of theirs.</source>
        <translation>El libro no conoce ningún otro pago suyo.</translation>
    </message>
    <message numerus="yes">
        <source>They made %n other payments that nobody disputed.</source>
        <translation>
            <numerusform>Hay %n pago más que nadie ha disputado.</numerusform>
            <numerusform>Hay %n pagos más que nadie ha disputado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>La factura</translation>
    </message>
    <message>
        <source>What was mailed</source>
        <translation>Lo que se envió por correo</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>El pago</translation>
    </message>
    <message>
        <source>Who the customer is</source>
        <translation>Quién es el cliente</translation>
    </message>
    <message>
        <source>What they paid before</source>
        <translation>Lo que pagó antes</translation>
    </message>
    <message>
        <source>Order or agreement</source>
        <translation>Pedido o acuerdo</translation>
    </message>
    <message>
        <source>Proof that they got it</source>
        <translation>Prueba de la entrega</translation>
    </message>
    <message>
        <source>What you wrote each other</source>
        <translation>Lo que se escribieron</translation>
    </message>
    <message>
        <source>Terms for refunds and cancellation</source>
        <translation>Condiciones de reembolso y cancelación</translation>
    </message>
    <message>
        <source>What was paid back already</source>
        <translation>Lo que ya se devolvió</translation>
    </message>
    <message>
        <source>That there were two orders</source>
        <translation>Que hubo dos pedidos</translation>
    </message>
    <message>
        <source>Whether they cancelled</source>
        <translation>Si hubo cancelación</translation>
    </message>
    <message>
        <source>The book does not know who paid.</source>
        <translation>El libro no sabe quién pagó.</translation>
    </message>
    <message>
        <source>Name, address, e-mail address and VAT id of %1.</source>
        <translation>Nombre, dirección, correo electrónico y NIF-IVA de %1.</translation>
    </message>
    <message>
        <source>A signed order, a contract, or the mail in which they agreed.</source>
        <translation>Un pedido firmado, un contrato o el correo en que aceptó.</translation>
    </message>
    <message>
        <source>A receipt of the carrier, a signed slip, or a log of what they used.</source>
        <translation>Un recibo del transportista, un albarán firmado o un registro de lo usado.</translation>
    </message>
    <message>
        <source>Mails and messages in which they speak of what they bought.</source>
        <translation>Correos y mensajes en los que se habla de la compra.</translation>
    </message>
    <message>
        <source>As they stood when the customer agreed to them.</source>
        <translation>Tal como eran cuando el cliente las aceptó.</translation>
    </message>
    <message>
        <source>A credit note or refund, with its day, or why none was due.</source>
        <translation>Un abono o reembolso, con su fecha, o por qué no correspondía.</translation>
    </message>
    <message>
        <source>Both invoices, and what each of the two payments was for.</source>
        <translation>Ambas facturas y para qué fue cada uno de los dos pagos.</translation>
    </message>
    <message>
        <source>The day on which they cancelled, if they did, and what they used after it.</source>
        <translation>El día de la cancelación, si la hubo, y lo que se usó después.</translation>
    </message>
    <message>
        <source>%1 of %2 are ready.</source>
        <translation>%1 de %2 están listas.</translation>
    </message>
</context>
<context>
    <name>quittance::ExampleBox</name>
    <message>
        <source>Find a record…</source>
        <translation>Buscar un registro…</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Buscar un registro</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain</source>
        <translation>Parte de un nombre, una dirección o un dominio</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>E&amp;jemplo</translation>
    </message>
</context>
<context>
    <name>quittance::FieldDialog</name>
    <message>
        <source>Filter by fields</source>
        <translation>Filtrar por campos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>A partir de este día</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Importe desde</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Importe hasta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>&amp;Importe desde</translation>
    </message>
    <message>
        <source>Amount up &amp;to</source>
        <translation>Importe has&amp;ta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <translation>Elegir moneda</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onexión</translation>
    </message>
    <message>
        <source>The first amount is more than the last. Exchange them.</source>
        <translation>El primer importe es mayor que el último. Intercámbielos.</translation>
    </message>
    <message>
        <source>Issued &amp;from</source>
        <translation>Emisión &amp;desde</translation>
    </message>
    <message>
        <source>Issued &amp;until</source>
        <translation>Emisión &amp;hasta</translation>
    </message>
</context>
<context>
    <name>quittance::FieldPills</name>
    <message>
        <source>Filter by fields</source>
        <translation>Filtrar por campos</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency or amount</source>
        <translation>Filtrar por cliente, fechas, moneda o importe</translation>
    </message>
    <message>
        <source>Only documents of %1. Press to show all.</source>
        <translation>Solo documentos de %1. Pulse para mostrar todos.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vencen esta semana</translation>
    </message>
    <message>
        <source>Only what is due this week. Press to show all.</source>
        <translation>Solo lo que vence esta semana. Pulse para mostrar todos.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>days</comment>
        <translation>Solo: %1. Pulse para mostrar todos.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>currency and amounts</comment>
        <translation>Solo %1. Pulse para mostrar todos.</translation>
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
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day</comment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>currency, amount, amount</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>currency, amount</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>currency, amount</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency, amount or tag</source>
        <translation>Filtrar por cliente, fechas, moneda, importe o etiqueta</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”. Press to show all.</source>
        <translation>Solo lo que lleva la etiqueta «%1». Pulse para mostrar todos.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>connection</comment>
        <translation>Solo %1. Pulse para mostrar todos.</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>Enlace sin pagar desde hace 7 días</translation>
    </message>
    <message>
        <source>Only what has an unpaid payment link for 7 days. Press to show all.</source>
        <translation>Solo lo que tiene un enlace de pago sin pagar desde hace 7 días. Pulse para mostrar todos.</translation>
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
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Filter invoices</source>
        <translation>Filtrar facturas</translation>
    </message>
    <message>
        <source>Part of a number or name, or an amount like 1249.97 (Ctrl+F)</source>
        <translation>Parte de un número o nombre, o un importe como 1249,97 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Otros estados</translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Borrar filtro (Esc)</translation>
    </message>
</context>
<context>
    <name>quittance::FoldersPage</name>
    <message>
        <source>Where this book and its log are on this computer.</source>
        <translation>Dónde están este libro y su registro en este ordenador.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copiar para soporte</translation>
    </message>
    <message>
        <source>Copies version, system and folders; nothing of what is in the book</source>
        <translation>Copia la versión, el sistema y las carpetas; nada del contenido del libro</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the system keychain, not in these folders.</source>
        <translation>Los secretos y los datos personales no figuran en el registro. Las claves están en el llavero del sistema, no en estas carpetas.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is &quot;Book&quot; or &quot;Log&quot;</extracomment>
        <translation>Abrir carpeta: %1</translation>
    </message>
    <message>
        <source>Folders and support</source>
        <translation>Carpetas y soporte</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the file secrets.sealed of the book, sealed with your passphrase.</source>
        <translation>Los secretos y los datos personales no figuran en el registro. Las claves están en el archivo secrets.sealed del libro, sellado con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayDialog</name>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in the system keychain.</source>
        <translation>Los números de tarjeta nunca pasan por Quittance. La clave se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>&amp;Sandbox: no real money moves</source>
        <translation>&amp;Sandbox: no se mueve dinero real</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What you call this account. It stands wherever money moves; the key cannot read the name.</source>
        <translation>El nombre que usted da a esta cuenta. Figura dondequiera que se mueva dinero; la clave no puede leer el nombre.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Completo desde</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ask what the key opens; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Preguntar qué permite la clave; aún no se guarda nada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep all of it (Ctrl+Enter)</source>
        <translation>Guardarlo todo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next step (Ctrl+Enter)</source>
        <translation>Siguiente paso (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This key (%1) is of the other mode than this book, which has used test keys or live ones so far. One book never mixes test and real money. Take a key of its mode, or start a book of its own.</source>
        <translation>Esta clave (%1) no es del modo de este libro, que hasta ahora ha usado solo claves TEST o solo claves LIVE. Un libro nunca mezcla dinero de prueba y dinero real. Use una clave de su modo o empiece un libro aparte.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Conectar Stripe</translation>
    </message>
    <message>
        <source>In the Stripe dashboard, open Developers → API keys → Create restricted key and name it “Quittance”.</source>
        <translation>En el panel de Stripe, abra Developers → API keys → Create restricted key y llámela «Quittance».</translation>
    </message>
    <message>
        <source>Give it these permissions to write:</source>
        <translation>Dele estos permisos de escritura:</translation>
    </message>
    <message>
        <source>And these to read:</source>
        <translation>Y estos de lectura:</translation>
    </message>
    <message>
        <source>Copy the key, which begins with rk_, and paste it below. “Check” names what is missing.</source>
        <translation>Copie la clave, que empieza por rk_, y péguela abajo. «Comprobar» indica lo que falta.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Clave restringida</translation>
    </message>
    <message>
        <source>Connect PayPal</source>
        <translation>Conectar PayPal</translation>
    </message>
    <message>
        <source>At developer.paypal.com, open Apps &amp; Credentials, choose Sandbox or Live, and create an app named “Quittance” of the type Merchant.</source>
        <translation>En developer.paypal.com, abra Apps &amp; Credentials, elija Sandbox o Live y cree una app llamada «Quittance» del tipo Merchant.</translation>
    </message>
    <message>
        <source>Switch these features on for it:</source>
        <translation>Active en ella estas funciones:</translation>
    </message>
    <message>
        <source>Copy client ID and secret into the fields below. Those of the sandbox mean nothing in the live world, and the other way round.</source>
        <translation>Copie el ID de cliente y el secreto en los campos de abajo. Los del entorno de pruebas (sandbox) no sirven en el real, ni a la inversa.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in a file of this book, sealed with your passphrase.</source>
        <translation>Los números de tarjeta nunca pasan por Quittance. La clave se guarda en un archivo de este libro, sellado con su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayTrialView</name>
    <message>
        <source>Real money moves.</source>
        <translation>Se mueve dinero real.</translation>
    </message>
    <message>
        <source>No real money moves: this is the test side.</source>
        <translation>No se mueve dinero real: este es el lado de pruebas.</translation>
    </message>
    <message>
        <source>Currencies of the account: %1</source>
        <extracomment>%1 is a list of currency codes</extracomment>
        <translation>Monedas de la cuenta: %1</translation>
    </message>
    <message>
        <source>This key may do everything. A restricted key with the permissions below is enough, and harms less when it gets lost.</source>
        <translation>Esta clave lo permite todo. Basta una clave restringida con los permisos de abajo, y causa menos daño si se pierde.</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Qué permite a Quittance</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a permission is for, and its name at the provider</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not given. This will not work. Add it at %1 and check again, or go on without it.</source>
        <translation>No concedido. Esto no funcionará. Añádalo en %1 y compruebe de nuevo, o continúe sin él.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayWishesView</name>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>What customers are offered through %1. Each can be switched on or off later.</source>
        <translation>Lo que se ofrece a los clientes a través de %1. Cada forma se puede activar o desactivar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Links go through %1 where nobody chooses another provider</source>
        <translation>Los en&amp;laces van a través de %1 cuando no se elige otro proveedor</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>With “Bank transfer”, each customer gets an account number of their own at %1, and what arrives there finds its invoice by itself. Your own account below stands on every invoice, for those who transfer without a link; what arrives there is matched under Reconcile.</source>
        <translation>Con «Transferencia», cada cliente recibe un número de cuenta propio en %1, y lo que llega allí encuentra su factura por sí solo. La cuenta de la empresa, abajo, figura en todas las facturas, para quienes transfieren sin enlace; lo que llega a ella se concilia en Conciliación.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
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
        <translation>Banco</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Completo desde</translation>
    </message>
    <message>
        <source>Payments of %1 from this day on belong to this book: the check for completeness begins there, and asks about nothing earlier. Empty: from the beginning.</source>
        <translation>Los pagos de %1 a partir de este día pertenecen a este libro: la comprobación de integridad empieza ahí y no pregunta por nada anterior. Vacío: desde el principio.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>&amp;Payment page</source>
        <translation>&amp;Página de pago</translation>
    </message>
    <message>
        <source>The mailed link leads to a page on which the customer pays when it suits them.</source>
        <translation>El enlace enviado lleva a una página en la que el cliente paga cuando le conviene.</translation>
    </message>
    <message>
        <source>Page to pay &amp;at once</source>
        <translation>Página de pago &amp;inmediato</translation>
    </message>
    <message>
        <source>Opened while the customer is there or on the phone; good for hours.</source>
        <translation>Se abre mientras el cliente está presente o al teléfono; vale unas horas.</translation>
    </message>
    <message>
        <source>Bank &amp;transfer</source>
        <translation>&amp;Transferencia</translation>
    </message>
    <message>
        <source>The mail names an account number that is this customer&apos;s alone.</source>
        <translation>El correo indica un número de cuenta que es solo de este cliente.</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Vacío: el nombre de la empresa.</translation>
    </message>
</context>
<context>
    <name>quittance::GuidePanel</name>
    <message>
        <source>Guided path</source>
        <translation>Recorrido guiado</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Sincronizar contactos</translation>
    </message>
    <message>
        <source>Customers come from the CRM.</source>
        <translation>Los clientes vienen del CRM.</translation>
    </message>
    <message>
        <source>Issue the draft</source>
        <translation>Emitir el borrador</translation>
    </message>
    <message>
        <source>It gets its number and is frozen.</source>
        <translation>Recibe su número y queda fijado.</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Send the payment link</source>
        <translation>Enviar el enlace de pago</translation>
    </message>
    <message>
        <source>See the mail before it leaves.</source>
        <translation>Vea el correo antes de que salga.</translation>
    </message>
    <message>
        <source>Send link…</source>
        <translation>Enviar enlace…</translation>
    </message>
    <message>
        <source>Open customer&apos;s page</source>
        <translation>Abrir página del cliente</translation>
    </message>
    <message>
        <source>Pay with card 4242 4242 4242 4242.</source>
        <translation>Pague con la tarjeta 4242 4242 4242 4242.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Sync payments</source>
        <translation>Sincronizar pagos</translation>
    </message>
    <message>
        <source>The table turns green.</source>
        <translation>La tabla se pone verde.</translation>
    </message>
    <message>
        <source>See it paid, see it proven</source>
        <translation>Verla pagada, verla probada</translation>
    </message>
    <message>
        <source>The books are checked entry by entry.</source>
        <translation>Los libros se comprueban asiento por asiento.</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Comprobar los libros</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Ningún navegador ha respondido. La dirección es %1</translation>
    </message>
</context>
<context>
    <name>quittance::HeadForm</name>
    <message>
        <source>On the day of issue</source>
        <translation>El día de la emisión</translation>
    </message>
    <message>
        <source>Optional, in words</source>
        <translation>Opcional, en palabras</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Referencia del comprador</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>As the terms say</source>
        <translation>Según las condiciones</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>A los %1 días</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>Como el cliente</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>As the customer (%1)</source>
        <translation>Como el cliente (%1)</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Serie de numeración</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <extracomment>%1 is the name of a series: &quot;INV&quot;</extracomment>
        <translation>La habitual (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::HeldText</name>
    <message>
        <source>This book is open on another computer.</source>
        <translation>Este libro está abierto en otro ordenador.</translation>
    </message>
    <message>
        <source>This book is open on %1 since %2.</source>
        <extracomment>%1 is a computer, %2 a time or a day with its time</extracomment>
        <translation>Este libro está abierto en %1 (desde: %2).</translation>
    </message>
    <message>
        <source>This book is open on %1 (%2) since %3.</source>
        <extracomment>%1 is a computer, %2 a person&apos;s login there, %3 a time or a day with its time</extracomment>
        <translation>Este libro está abierto en %1 (%2, desde: %3).</translation>
    </message>
    <message>
        <source>Here it can only be read, as it was at %1.</source>
        <extracomment>%1 is a time or a day with its time</extracomment>
        <translation>Aquí solo se puede leer, tal como estaba a las %1.</translation>
    </message>
    <message>
        <source>%1 That computer was last heard of at %2.</source>
        <extracomment>%1 is the sentence before, %2 a time or a day with its time</extracomment>
        <translation>%1 Última señal de vida de ese ordenador: %2.</translation>
    </message>
</context>
<context>
    <name>quittance::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Secciones de la guía</translation>
    </message>
</context>
<context>
    <name>quittance::HoldDialog</name>
    <message>
        <source>Hold reminders</source>
        <translation>Suspender recordatorios</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The last day without reminders.</source>
        <translation>El último día sin recordatorios.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No reminder goes to this customer until then. One that waits in Outbox is not sent either.</source>
        <translation>Hasta entonces no se envía ningún recordatorio a este cliente. Tampoco se envía el que espere en la bandeja de salida.</translation>
    </message>
    <message>
        <source>No reminder about this invoice goes out until then. One that waits in Outbox is not sent either.</source>
        <translation>Hasta entonces no sale ningún recordatorio de esta factura. Tampoco se envía el que espere en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>Opcional, se guarda en el diario</translation>
    </message>
</context>
<context>
    <name>quittance::IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Nombre en el proveedor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Allí desde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>ID en el proveedor</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1, made there by Quittance for this customer</source>
        <translation>%1, creado allí por Quittance para este cliente</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uno nuevo</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Who is this at the payment provider?</source>
        <translation>¿Quién es en el proveedor de pagos?</translation>
    </message>
    <message>
        <source>Customers of the provider this one may be</source>
        <translation>Clientes del proveedor que podrían ser este</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>Other id</source>
        <translation>Otro ID</translation>
    </message>
    <message>
        <source>Id of another customer at the provider</source>
        <translation>ID de otro cliente en el proveedor</translation>
    </message>
    <message>
        <source>Makes a new customer at the provider and links it</source>
        <translation>Crea un nuevo cliente en el proveedor y lo vincula</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who is this at %1?</source>
        <translation>¿Quién es en %1?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Linked. Payment links, cards and transfers of this customer are those of the customer below.</source>
        <translation>Vinculado. Los enlaces de pago, las tarjetas y las transferencias de este cliente son los del cliente de abajo.</translation>
    </message>
    <message>
        <source>%1 may know this customer already. The same address can belong to two customers, so a person says which it is.</source>
        <translation>Puede que %1 ya conozca a este cliente. Dos clientes pueden tener la misma dirección, así que una persona indica cuál es.</translation>
    </message>
    <message>
        <source>Nobody at %1 has this e-mail address.</source>
        <translation>Nadie en %1 tiene esta dirección de correo.</translation>
    </message>
    <message>
        <source>A new customer is made there when it is needed.</source>
        <translation>Allí se crea un nuevo cliente cuando hace falta.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportActions</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Tables and e-invoices (*.csv *.tsv *.txt *.xml)</source>
        <translation>Tablas y facturas electrónicas (*.csv *.tsv *.txt *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>quittance::ImportCellView</name>
    <message>
        <source>%1 or %2</source>
        <comment>two readings of a value</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a value that cannot be read</comment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>It is read as %1, as chosen above. It could be %2 as well.</source>
        <translation>Se lee como %1, según lo elegido arriba. También podría ser %2.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message>
        <source>Taken</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose another file, or drop one here</source>
        <translation>Elegir otro archivo o soltarlo aquí</translation>
    </message>
    <message>
        <source>Hol&amp;ds</source>
        <translation>&amp;Contiene</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Crea&amp;do con</translation>
    </message>
    <message>
        <source>Currency of rows that name none</source>
        <translation>Moneda de las filas que no indican ninguna</translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named</source>
        <translation>&amp;Moneda si no se indica</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Qué pasa con la fila</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Import the &amp;good ones only</source>
        <translation>Importar solo los &amp;válidos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Importar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>E-invoice; it needs no columns to be chosen.</source>
        <translation>Factura electrónica; no hace falta elegir columnas.</translation>
    </message>
    <message>
        <source>Table with one row</source>
        <translation>Tabla con una fila</translation>
    </message>
    <message>
        <source>Table with %1 rows</source>
        <translation>Tabla con %1 filas</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them</source>
        <translation>%1 problemas, los primeros %2</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Nada nuevo: todo existe ya aquí.</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>Guardar filas &amp;rechazadas…</translation>
    </message>
    <message>
        <source>As a table with the reasons, to be put right and imported again</source>
        <translation>Como tabla con los motivos, para corregirlas e importarlas de nuevo</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-rechazadas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved with their reasons.</source>
        <translation>
            <numerusform>%n fila guardada con sus motivos.</numerusform>
            <numerusform>%n filas guardadas con sus motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>of a row of the file: taken or left out</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>title of a column in a file</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 problema</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
</context>
<context>
    <name>quittance::ImportText</name>
    <message>
        <source>%1 draft imported.</source>
        <translation>%1 borrador importado.</translation>
    </message>
    <message>
        <source>%1 drafts imported.</source>
        <translation>%1 borradores importados.</translation>
    </message>
    <message>
        <source>%1 customer imported.</source>
        <translation>%1 cliente importado.</translation>
    </message>
    <message>
        <source>%1 customers imported.</source>
        <translation>%1 clientes importados.</translation>
    </message>
    <message>
        <source>%1 payment imported.</source>
        <translation>%1 pago importado.</translation>
    </message>
    <message>
        <source>%1 payments imported.</source>
        <translation>%1 pagos importados.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>El archivo no contiene documentos.</translation>
    </message>
    <message>
        <source>The file holds no customers.</source>
        <translation>El archivo no contiene clientes.</translation>
    </message>
    <message>
        <source>The file holds no payments.</source>
        <translation>El archivo no contiene pagos.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Tipo de IVA</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Categoría de IVA</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>Motivo de exención</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Plazo (días)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>ID allí</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Pays invoices</source>
        <translation>Paga facturas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 document has problems.</source>
        <translation>No se ha importado nada: %1 documento tiene problemas.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 documents have problems.</source>
        <translation>No se ha importado nada: %1 documentos tienen problemas.</translation>
    </message>
    <message>
        <source>Nothing new: %1 was here already.</source>
        <translation>Nada nuevo: %1 ya existía aquí.</translation>
    </message>
    <message>
        <source>Nothing new: %1 were here already.</source>
        <translation>Nada nuevo: %1 ya existían aquí.</translation>
    </message>
    <message>
        <source>%1 was here already.</source>
        <translation>%1 ya existía aquí.</translation>
    </message>
    <message>
        <source>%1 were here already.</source>
        <translation>%1 ya existían aquí.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 se ha rechazado.</translation>
    </message>
    <message>
        <source>%1 were refused.</source>
        <translation>%1 se han rechazado.</translation>
    </message>
    <message>
        <source>%1 row is no payment that arrived and was passed over.</source>
        <translation>%1 fila no es un pago recibido y se ha pasado por alto.</translation>
    </message>
    <message>
        <source>%1 rows are no payments that arrived and were passed over.</source>
        <translation>%1 filas no son pagos recibidos y se han pasado por alto.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>%1 here already</source>
        <translation>ya existentes: %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>pasados por alto: %1</translation>
    </message>
    <message>
        <source>Import %1 draft</source>
        <translation>Importar %1 borrador</translation>
    </message>
    <message>
        <source>Import %1 drafts</source>
        <translation>Importar %1 borradores</translation>
    </message>
    <message>
        <source>Import %1 customer</source>
        <translation>Importar %1 cliente</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>Importar %1 clientes</translation>
    </message>
    <message>
        <source>Import %1 payment</source>
        <translation>Importar %1 pago</translation>
    </message>
    <message>
        <source>Import %1 payments</source>
        <translation>Importar %1 pagos</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
</context>
<context>
    <name>quittance::InputText</name>
    <message>
        <source>“%1” may be thousands or a fraction. Write it with all its decimals.</source>
        <translation>«%1» pueden ser miles o decimales. Escríbalo con todos sus decimales.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>«%1» no es un día. Escríbalo como %2.</translation>
    </message>
</context>
<context>
    <name>quittance::InteractionsPage</name>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter interactions</source>
        <translation>Filtrar interacciones</translation>
    </message>
    <message>
        <source>Part of a subject or a text, or of a name, an address or a domain (Ctrl+F)</source>
        <translation>Parte de un asunto o un texto, o de un nombre, una dirección o un dominio (Ctrl+F)</translation>
    </message>
    <message>
        <source>No interactions yet.</source>
        <translation>Aún no hay interacciones.</translation>
    </message>
    <message>
        <source>Notes, calls, e-mails, meetings and tasks appear here once the CRM was synced.</source>
        <translation>Las notas, llamadas, correos, reuniones y tareas aparecen aquí en cuanto se sincroniza el CRM.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceActions</name>
    <message>
        <source>Payment link of %1 copied.</source>
        <translation>Enlace de pago de %1 copiado.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Borrador eliminado.</translation>
    </message>
    <message>
        <source>Draft for %1 deleted.</source>
        <translation>Borrador para %1 eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>El borrador está de vuelta.</translation>
    </message>
    <message>
        <source>%1 invoices issued.</source>
        <translation>%1 facturas emitidas.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <comment>what can be undone</comment>
        <translation>Eliminar borrador</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n factura emitida.</numerusform>
            <numerusform>%n facturas emitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are void.</source>
        <translation>
            <numerusform>%n factura está anulada.</numerusform>
            <numerusform>%n facturas están anuladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) written off.</source>
        <translation>
            <numerusform>%n factura dada por incobrable.</numerusform>
            <numerusform>%n facturas dadas por incobrables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceCrmView</name>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Opens the customer, where records are made and unlinked</source>
        <translation>Abre el cliente, donde se crean y desvinculan los registros</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicePrinting</name>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas pendientes</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Facturas vencidas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Partly paid invoices</source>
        <translation>Facturas pagadas en parte</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Facturas pagadas</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Facturas anuladas</translation>
    </message>
    <message>
        <source>Written-off invoices</source>
        <translation>Facturas incobrables</translation>
    </message>
    <message>
        <source>Disputed invoices</source>
        <translation>Facturas en disputa</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Only what fits “%1”</source>
        <translation>Solo lo que coincide con «%1»</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <comment>customer</comment>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último correo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>No payment link</source>
        <translation>Sin enlace de pago</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Net, before tax</source>
        <translation>Neto, antes de impuestos</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid by payments</source>
        <translation>Pagado con pagos</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Paid by credit notes</source>
        <translation>Pagado con notas de crédito</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Número del pedido</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference, of where it came from</source>
        <translation>Referencia de origen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series of its number</source>
        <translation>Serie de su número</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>N.º cl.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Paid through, or where its payment link leads</source>
        <translation>Por dónde se pagó, o adónde lleva su enlace de pago</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record of the customer in the CRM</source>
        <translation>Registro del cliente en el CRM</translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation>Sin vincular a un CRM</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>Vinculado a un registro en %1</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableView</name>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceWindow</name>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Siguiente paso</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Aún no hay facturas.</translation>
    </message>
    <message>
        <source>Drop a CSV or UBL file here to import it.</source>
        <translation>Suelte aquí un archivo CSV o UBL para importarlo.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nueva factura</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>quittance::IssueDialog</name>
    <message>
        <source>Issue invoice</source>
        <translation>Emitir factura</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>By the customer&apos;s terms</source>
        <translation>Según las condiciones del cliente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Recibe el número siguiente y ya no se puede modificar, solo abonar o anular. Aún no se envía ningún correo.</translation>
    </message>
    <message>
        <source>Issue for %1</source>
        <translation>Emitir por %1</translation>
    </message>
</context>
<context>
    <name>quittance::JournalDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Journal of this item</source>
        <translation>Diario de este elemento</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Asientos del diario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copiar para soporte</translation>
    </message>
    <message>
        <source>Numbers, kinds, hashes and what is booked; no names</source>
        <translation>Números, clases, hashes y lo contabilizado; sin nombres</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>entries of the journal</comment>
        <translation>
            <numerusform>%n asiento</numerusform>
            <numerusform>%n asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>quittance::KeychainDialog</name>
    <message>
        <source>The system keychain cannot be used</source>
        <translation>El llavero del sistema no se puede usar</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>Usar una &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again, or read on without what is sealed.</source>
        <translation>Está bloqueado o no existe. Desbloquéelo e inténtelo de nuevo, o siga leyendo sin lo que está sellado.</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again; use a passphrase instead, which seals the keys in a file of this book; or go on without keys: payment links, mail and sync wait.</source>
        <translation>Está bloqueado o no existe. Desbloquéelo e inténtelo de nuevo; use en su lugar una frase de contraseña, que sella las claves en un archivo de este libro; o siga sin las claves: los enlaces de pago, el correo y la sincronización quedan a la espera.</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Seguir sin las claves</translation>
    </message>
</context>
<context>
    <name>quittance::KeysNotice</name>
    <message>
        <source>The keys of this book are locked, so the key of this connection could not be kept. Unlock them first.</source>
        <translation>Las claves de este libro están bloqueadas: la clave de esta conexión no podría guardarse. Desbloquéelas primero.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the key of this connection could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>El llavero del sistema no se puede usar: la clave de esta conexión no podría guardarse. Desbloquéelo o use una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keys of this book are locked, so the password of the mail server could not be kept. Unlock them first.</source>
        <translation>Las claves de este libro están bloqueadas: la contraseña del servidor de correo no podría guardarse. Desbloquéelas primero.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the password of the mail server could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>El llavero del sistema no se puede usar: la contraseña del servidor de correo no podría guardarse. Desbloquéelo o use una frase de contraseña.</translation>
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
        <translation>Deudas incobrables</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Saldo a favor de clientes</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>Cambio de divisas</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Anticipos</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Cuentas por cobrar</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Rounding differences</source>
        <translation>Diferencias de redondeo</translation>
    </message>
    <message>
        <source>Adjustments (%1)</source>
        <translation>Ajustes (%1)</translation>
    </message>
    <message>
        <source>On its way to the bank (%1)</source>
        <translation>De camino al banco (%1)</translation>
    </message>
    <message>
        <source>Balance at %1</source>
        <translation>Saldo en %1</translation>
    </message>
    <message>
        <source>Disputes (%1)</source>
        <translation>Disputas (%1)</translation>
    </message>
    <message>
        <source>Fees (%1)</source>
        <translation>Comisiones (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::LeftPanel</name>
    <message>
        <source>More is handed out than there is</source>
        <translation>Se reparte más de lo que hay</translation>
    </message>
    <message>
        <source>Left: nothing</source>
        <translation>Resto: nada</translation>
    </message>
    <message>
        <source>Left, stays credit of %1</source>
        <translation>Resto, queda como saldo a favor de %1</translation>
    </message>
    <message>
        <source>Left: not known yet</source>
        <translation>Resto: aún no se sabe</translation>
    </message>
    <message>
        <source>Left, stays credit of who pays</source>
        <translation>Resto, queda como saldo a favor de quien paga</translation>
    </message>
</context>
<context>
    <name>quittance::LineDetail</name>
    <message>
        <source>Choose a movement to see what it may be.</source>
        <translation>Elija un movimiento para ver qué puede ser.</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Cuenta contraparte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Nuestra cuenta</translation>
    </message>
    <message>
        <source>Still to match</source>
        <translation>Por conciliar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aplica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what this movement was taken for (U)</source>
        <translation>Deshacer aquello por lo que se tomó este movimiento (U)</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Conciliar a mano…</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Es otro</translation>
    </message>
    <message>
        <source>Money that came a second time; it counts on its own</source>
        <translation>Dinero que llegó por segunda vez; cuenta por sí mismo</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>The bank told it twice; it does not count again</source>
        <translation>El banco lo comunicó dos veces; no vuelve a contar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Book it like this and go on (Enter)</source>
        <translation>Contabilizarlo así y continuar (Enter)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>Nothing here fits. Match it by hand, or set it aside with a reason.</source>
        <translation>Aquí no encaja nada. Concílielo a mano o apártelo con un motivo.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>No cuenta.</translation>
    </message>
    <message>
        <source>Look for what came back or was paid back (M)</source>
        <translation>Buscar qué fue devuelto o reembolsado (M)</translation>
    </message>
    <message>
        <source>It does not count, so there is nothing to match.</source>
        <translation>No cuenta, así que no hay nada que conciliar.</translation>
    </message>
    <message>
        <source>It is known what this movement is. Undo that first (U).</source>
        <translation>Ya se sabe qué es este movimiento. Deshágalo primero (U).</translation>
    </message>
    <message>
        <source>Another movement looks the same. Say whether this is the same money or other money.</source>
        <translation>Otro movimiento parece el mismo. Diga si es el mismo dinero u otro.</translation>
    </message>
    <message>
        <source>The movement of %1 looks the same: %2, %3. Say whether this is the same money or other money.</source>
        <comment>day, payer, amount</comment>
        <translation>El movimiento del %1 parece el mismo: %2, %3. Diga si es el mismo dinero u otro.</translation>
    </message>
    <message>
        <source>First say whether this is the same money as the movement that looks like it.</source>
        <translation>Diga primero si es el mismo dinero que el movimiento que parece igual.</translation>
    </message>
    <message>
        <source>Look for what it pays, or whose money it is (M; Space begins with the proposal)</source>
        <translation>Buscar qué paga o de quién es el dinero (M; Espacio empieza con la propuesta)</translation>
    </message>
    <message>
        <source>It is nothing the book is about; say why, or press I to set it aside at once</source>
        <translation>No es nada de lo que trata el libro; indique por qué, o pulse I para apartarlo enseguida</translation>
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
        <translation>Número de la línea</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>short for quantity</comment>
        <translation>Ctd</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>short for discount in percent</comment>
        <translation>Dto. %</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Descuento en porcentaje</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Precio con IVA</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
</context>
<context>
    <name>quittance::LinkEndField</name>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <comment>a link expires</comment>
        <translation>En %1 días</translation>
    </message>
    <message>
        <source>On a day</source>
        <comment>a link expires</comment>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>Last day on which the link can be paid</source>
        <translation>Último día en que se puede pagar el enlace</translation>
    </message>
</context>
<context>
    <name>quittance::LogWindow</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Texto del registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Módulo del programa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Mostrar &amp;anteriores</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copiar para soporte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Información y superior</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advertencia y superior</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todos los módulos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>Mensajes del registro</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Mensaje completo</translation>
    </message>
    <message>
        <source>Copies version, system and the messages shown. Secrets are already removed.</source>
        <translation>Copia la versión, el sistema y los mensajes mostrados. Los secretos ya están eliminados.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Ningún mensaje coincide.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>El mensaje más reciente</numerusform>
            <numerusform>Los %n mensajes más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>quittance::MailAccountDialog</name>
    <message>
        <source>Set up mail account</source>
        <translation>Configurar cuenta de correo</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in the system keychain.</source>
        <translation>Los correos salen por su propio servidor. La contraseña se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>A mail that only says that mails arrive really goes there.</source>
        <translation>Se envía de verdad a esa dirección un correo que solo dice que los correos llegan.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Save &amp;without a test</source>
        <translation>Guardar &amp;sin prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>La empresa no tiene dirección de correo</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Test of the mail account</source>
        <translation>Prueba de la cuenta de correo</translation>
    </message>
    <message>
        <source>This mail was sent by Quittance to see whether mails arrive. They do.</source>
        <translation>Quittance ha enviado este correo para ver si los correos llegan. Llegan.</translation>
    </message>
    <message>
        <source>Accepted by mail server: “%1”. Look whether it arrived.</source>
        <extracomment>%1 is what the mail server said</extracomment>
        <translation>Aceptado por el servidor de correo: «%1». Compruebe si ha llegado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send a test to yourself</source>
        <translation>Enviarse una prueba</translation>
    </message>
    <message>
        <source>Keep it (Ctrl+Enter)</source>
        <translation>Guardarla (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends a mail; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Envía un correo; aún no se guarda nada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in a file of this book, sealed with your passphrase.</source>
        <translation>Los correos salen por su propio servidor. La contraseña se guarda en un archivo de este libro, sellado con su frase de contraseña.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>La que está guardada</translation>
    </message>
</context>
<context>
    <name>quittance::MailActions</name>
    <message>
        <source>%1 for %2 goes out in %3 s.</source>
        <translation>%1 para %2 sale en %3 s.</translation>
    </message>
    <message>
        <source>%1 for %2 is on its way.</source>
        <translation>%1 para %2 está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n correo sale en %1 s.</numerusform>
            <numerusform>%n correos salen en %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way.</source>
        <translation>
            <numerusform>%n correo está en camino.</numerusform>
            <numerusform>%n correos están en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices of this customer</source>
        <translation>Todas las facturas de este cliente</translation>
    </message>
    <message>
        <source>Hold reminders</source>
        <comment>what can be undone</comment>
        <translation>Suspender recordatorios</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Recordatorios reanudados.</translation>
    </message>
    <message>
        <source>Reminders held.</source>
        <translation>Recordatorios suspendidos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>what can be undone</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Deshecho. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Ver bandeja de salida</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <comment>what can be undone</comment>
        <translation>Reanudar recordatorios</translation>
    </message>
    <message>
        <source>The earlier hold of reminders is back.</source>
        <translation>Se ha restablecido la suspensión anterior de los recordatorios.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when the refund has gone through.</source>
        <comment>a mail, a customer</comment>
        <translation>%1 para %2 sale cuando se haya efectuado el reembolso.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when this computer is online.</source>
        <comment>a mail, a document or customer</comment>
        <translation>%1 para %2 sale cuando este ordenador tenga conexión.</translation>
    </message>
</context>
<context>
    <name>quittance::MailBatchModel</name>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>In Outbox</source>
        <translation>En bandeja de salida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mailed on %1, less than 2 days ago</source>
        <translation>Correo enviado el %1, hace menos de 2 días</translation>
    </message>
    <message>
        <source>Ready: reminder %1</source>
        <translation>Listo: recordatorio %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>quittance::MailCheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Todo correcto</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por revisar</translation>
    </message>
</context>
<context>
    <name>quittance::MailDialog</name>
    <message>
        <source>Pay by</source>
        <translation>Pagar por</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>As it is sent; the link&apos;s own address is put in when it is made.</source>
        <translation>Tal como se envía; la dirección del enlace se inserta cuando se crea.</translation>
    </message>
    <message>
        <source>As it is sent. Links are off here.</source>
        <translation>Tal como se envía. Aquí los enlaces están desactivados.</translation>
    </message>
    <message>
        <source>Send &amp;test to me</source>
        <translation>Enviarme una prue&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Who is this?…</source>
        <translation>¿&amp;Quién es?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Indicar qué cliente del proveedor es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Enviar al conectar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends this mail to %1 at once</source>
        <translation>Envía este correo a %1 ahora mismo</translation>
    </message>
    <message>
        <source>Send reminder %1</source>
        <translation>Enviar recordatorio %1</translation>
    </message>
    <message>
        <source>The provider gives the customer an account number and a reference. They are asked for first; the mail leaves only when they are known. What comes in is booked when all of it is there.</source>
        <translation>El proveedor da al cliente un número de cuenta y una referencia. Primero se piden; el correo sale solo cuando se conocen. Lo recibido se contabiliza cuando ha llegado todo.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Ctrl+Enter envía, Esc sale sin efecto.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>The test was accepted by mail server. The customer got nothing.</source>
        <translation>El servidor de correo ha aceptado la prueba. El cliente no ha recibido nada.</translation>
    </message>
    <message>
        <source>&amp;Copy link only</source>
        <translation>&amp;Copiar solo el enlace</translation>
    </message>
    <message>
        <source>Makes the link and copies it. Nothing is mailed.</source>
        <translation>Crea el enlace y lo copia. No se envía ningún correo.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Language of the mail and what goes along</source>
        <translation>Idioma del correo y de lo que lo acompaña</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>El del cliente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>%1 (customer)</source>
        <comment>language</comment>
        <translation>%1 (cliente)</translation>
    </message>
    <message>
        <source>The link asks for this part. It does not end by itself: it is closed when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>El enlace pide esta parte. No caduca por sí solo: se cierra cuando queda pendiente menos que eso. El resto sigue pendiente. Primero se crea el enlace; el correo no sale hasta que existe.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount. It does not end by itself: it is closed when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>El enlace pide todo el importe pendiente. No caduca por sí solo: se cierra cuando el importe pendiente es otro. Primero se crea el enlace; el correo no sale hasta que existe.</translation>
    </message>
    <message>
        <source>&amp;Make link when online</source>
        <translation>&amp;Crear el enlace al conectar</translation>
    </message>
    <message>
        <source>The link is made once there is a way out again. Nothing is mailed.</source>
        <translation>El enlace se crea en cuanto vuelva a haber conexión. No se envía ningún correo.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>The link asks for this part until %1. It is closed earlier when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>El enlace pide esta parte hasta el %1. Se cierra antes cuando queda pendiente menos que eso. El resto sigue pendiente. Primero se crea el enlace; el correo no sale hasta que existe.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount until %1. It is closed earlier when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>El enlace pide todo el importe pendiente hasta el %1. Se cierra antes cuando el importe pendiente es otro. Primero se crea el enlace; el correo no sale hasta que existe.</translation>
    </message>
</context>
<context>
    <name>quittance::MailFilesBox</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Invoice &amp;PDF</source>
        <translation>&amp;PDF de la factura</translation>
    </message>
    <message>
        <source>&amp;Statement of account</source>
        <translation>&amp;Extracto de cuenta</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>No hay nada adjunto.</translation>
    </message>
    <message>
        <source>E-in&amp;voice (XML)</source>
        <translation>&amp;Factura electrónica (XML)</translation>
    </message>
</context>
<context>
    <name>quittance::MailForms</name>
    <message>
        <source>Forms of the mail</source>
        <translation>Formatos del correo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>amount</comment>
        <translation>pendiente %1</translation>
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
        <translation>Enviar recordatorio</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Enviar recibo</translation>
    </message>
    <message>
        <source>Send PDF only</source>
        <translation>Enviar solo el PDF</translation>
    </message>
    <message>
        <source>Send statement</source>
        <translation>Enviar extracto</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Enviar enlace de pago</translation>
    </message>
</context>
<context>
    <name>quittance::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mails leave through your own mail server, from the company&apos;s address. Nothing of ours is between.</source>
        <translation>Los correos salen por su propio servidor de correo, desde la dirección de la empresa. No hay nada nuestro en medio.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>Remitente de los correos</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Only for a server whose certificate this computer does not know: a PEM file of its authority.</source>
        <translation>Solo para un servidor cuyo certificado este ordenador no conoce: un archivo PEM de su autoridad.</translation>
    </message>
    <message>
        <source>&amp;Set up mail account…</source>
        <translation>&amp;Configurar cuenta de correo…</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>La empresa no tiene dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Change mail account…</source>
        <translation>&amp;Modificar cuenta de correo…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>quittance::MailText</name>
    <message>
        <source>Addresses well-formed</source>
        <translation>Direcciones correctas</translation>
    </message>
    <message>
        <source>Invoice open</source>
        <translation>Factura pendiente</translation>
    </message>
    <message>
        <source>Not mailed in the last 2 days</source>
        <translation>Sin correo en los últimos 2 días</translation>
    </message>
    <message>
        <source>Provider takes this amount</source>
        <translation>El proveedor admite este importe</translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation>Servidor de correo configurado</translation>
    </message>
    <message>
        <source>Provider knows the customer</source>
        <translation>El proveedor conoce al cliente</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>Sin disputa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Reminders not held</source>
        <translation>Recordatorios no suspendidos</translation>
    </message>
    <message>
        <source>Not sent before</source>
        <translation>No enviado antes</translation>
    </message>
    <message>
        <source>The address is missing</source>
        <translation>Falta la dirección</translation>
    </message>
    <message>
        <source>An address is not well-formed</source>
        <translation>Una dirección no es correcta</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice</source>
        <translation>No hay nada pendiente en esta factura</translation>
    </message>
    <message>
        <source>Mailed in the last 2 days</source>
        <translation>Correo enviado en los últimos 2 días</translation>
    </message>
    <message>
        <source>The provider&apos;s key is missing</source>
        <translation>Falta la clave del proveedor</translation>
    </message>
    <message>
        <source>The provider does not take this amount</source>
        <translation>El proveedor no admite este importe</translation>
    </message>
    <message>
        <source>The mail server is not set</source>
        <translation>El servidor de correo no está configurado</translation>
    </message>
    <message>
        <source>The provider is told who the customer is</source>
        <translation>Se comunica al proveedor quién es el cliente</translation>
    </message>
    <message>
        <source>The payment is disputed</source>
        <translation>El pago está en disputa</translation>
    </message>
    <message>
        <source>Not overdue yet</source>
        <translation>Aún no vencida</translation>
    </message>
    <message>
        <source>Reminders are held</source>
        <translation>Recordatorios suspendidos</translation>
    </message>
    <message>
        <source>This was sent before</source>
        <translation>Esto ya se envió antes</translation>
    </message>
    <message>
        <source>This cannot be sent now</source>
        <translation>Esto no se puede enviar ahora</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Recordatorio %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Reminder %1 e-mail</source>
        <translation>Correo con recordatorio %1</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <translation>Correo con recibo</translation>
    </message>
    <message>
        <source>Document e-mail</source>
        <translation>Correo con documento</translation>
    </message>
    <message>
        <source>Statement e-mail</source>
        <translation>Correo con extracto</translation>
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
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Held for this customer until %1</source>
        <translation>Suspendidos para este cliente hasta el %1</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>Suspendidos hasta el %1</translation>
    </message>
    <message>
        <source>Less than what is open</source>
        <translation>Menos de lo pendiente</translation>
    </message>
    <message>
        <source>Not a part of what is open</source>
        <translation>No es una parte de lo pendiente</translation>
    </message>
    <message>
        <source>Last day of the link is ahead</source>
        <translation>El último día del enlace está por llegar</translation>
    </message>
    <message>
        <source>Files can go along</source>
        <translation>Los archivos pueden ir</translation>
    </message>
    <message>
        <source>E-invoice is complete</source>
        <translation>La factura electrónica está completa</translation>
    </message>
    <message>
        <source>Last day of the link is over or cannot be read</source>
        <translation>El último día del enlace ha pasado o no se puede leer</translation>
    </message>
    <message>
        <source>Files cannot go along</source>
        <translation>Los archivos no pueden ir</translation>
    </message>
    <message>
        <source>The e-invoice is not complete</source>
        <translation>La factura electrónica no está completa</translation>
    </message>
    <message>
        <source>Refused by mail server, dismissed</source>
        <translation>Rechazado por el servidor de correo, visto</translation>
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
        <translation>Nueva factura</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import invoices, customers or payments (Ctrl+Shift+I)</source>
        <translation>Importar facturas, clientes o pagos (Ctrl+Mayús+I)</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>vencidas: %1</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>requieren su atención: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Siguiente paso</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Filas copiadas.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Conectado: %1. Se están obteniendo sus contactos.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Aún no se ha sincronizado ningún CRM.</translation>
    </message>
    <message>
        <source>&amp;Bring customer back</source>
        <translation>Rec&amp;uperar cliente</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>&amp;Archivar cliente</translation>
    </message>
    <message>
        <source>Invoice %1 issued.</source>
        <translation>Factura %1 emitida.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exportar facturas</translation>
    </message>
    <message>
        <source>invoices-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>invoices-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Exportar liquidaciones</translation>
    </message>
    <message>
        <source>payouts-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payouts-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Exportar pagos</translation>
    </message>
    <message>
        <source>payments-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payments-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Stop waiting &amp;for %1</source>
        <translation>Dejar de esperar el pa&amp;go de %1</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>Esperar el pa&amp;go</translation>
    </message>
    <message>
        <source>There is no payment link to wait for.</source>
        <translation>No hay ningún enlace de pago que esperar.</translation>
    </message>
    <message>
        <source>This document is not being paid by transfer.</source>
        <translation>Este documento no se está pagando por transferencia.</translation>
    </message>
    <message>
        <source>Only what is open, and not under way already, can be paid.</source>
        <translation>Solo se puede pagar lo que está pendiente y no está ya en curso.</translation>
    </message>
    <message>
        <source>This customer has no saved cards, and that page is for looking after them.</source>
        <translation>Este cliente no tiene tarjetas guardadas, y esa página sirve para gestionarlas.</translation>
    </message>
    <message>
        <source>Not waiting for %1 any more.</source>
        <translation>Ya no se espera el pago de %1.</translation>
    </message>
    <message>
        <source>Waiting for the payment of %1; looking every 20 seconds.</source>
        <translation>Esperando el pago de %1; se comprueba cada 20 segundos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The address of a page on which %1 looks after saved cards is copied.</source>
        <translation>Se ha copiado la dirección de una página en la que %1 gestiona sus tarjetas guardadas.</translation>
    </message>
    <message>
        <source>1 dispute to answer</source>
        <translation>1 disputa por responder</translation>
    </message>
    <message>
        <source>%1 disputes to answer</source>
        <translation>%1 disputas por responder</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>A&amp;brir en el proveedor</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>A&amp;brir en %1</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Ningún navegador ha respondido. La dirección es %1</translation>
    </message>
    <message>
        <source>%1 to match</source>
        <translation>%1 por conciliar</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Sincronizar de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They are gone there</source>
        <translation>Ya no existen allí</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 invoices are mailed at once. Select fewer.</source>
        <translation>Se envían como máximo %1 facturas a la vez. Seleccione menos.</translation>
    </message>
    <message>
        <source>Only what is overdue and not disputed can be reminded of.</source>
        <translation>Solo se puede enviar recordatorio de lo que está vencido y no está en disputa.</translation>
    </message>
    <message>
        <source>There is a receipt for a paid invoice only.</source>
        <translation>Solo hay recibo de una factura pagada.</translation>
    </message>
    <message>
        <source>Only what is issued and not void can be sent.</source>
        <translation>Solo se puede enviar lo que está emitido y no anulado.</translation>
    </message>
    <message>
        <source>Nothing is open here to be reminded of.</source>
        <translation>Aquí no hay nada pendiente que recordar.</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Deshecho. El movimiento vuelve a estar en espera.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>Deshecho durante la revisión</translation>
    </message>
    <message>
        <source>%1 is not possible for %2.</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1 no es posible para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n página enviada a la impresora.</numerusform>
            <numerusform>%n páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as shown</source>
        <translation>
            <numerusform>%n fila, como se muestra</numerusform>
            <numerusform>%n filas, como se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is printed…</source>
        <translation>Leyendo lo que se imprime…</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Creando el documento…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>No program for PDF answered. The document is %1</source>
        <translation>Ningún programa de PDF ha respondido. El documento es %1</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Aquí no hay nada que abra carpetas. Está en %1.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <comment>what can be undone</comment>
        <translation>Cambiar columnas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what was taken back: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Date field: today, day, week, month, year</source>
        <translation>Campo de fecha: hoy, día, semana, mes, año</translation>
    </message>
    <message>
        <source>T, + −, W K, M H, Y R</source>
        <translation>T, + −, W K, M H, Y R</translation>
    </message>
    <message>
        <source>Amount field: calculate</source>
        <translation>Campo de importe: calcular</translation>
    </message>
    <message>
        <source>+ − * / ( )</source>
        <translation>+ − * / ( )</translation>
    </message>
    <message>
        <source>Quits when everything is sent.</source>
        <translation>Se cierra cuando se haya enviado todo.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in this book.</source>
        <translation>No hay ninguna factura %1 en este libro.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
    </message>
    <message>
        <source>Up to %1 rows are copied. Export takes all that are shown.</source>
        <translation>Se copian como máximo %1 filas. La exportación toma todas las mostradas.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1: this computer is offline. What came in meanwhile is not here.</source>
        <translation>No se ha sincronizado nada desde %1: este ordenador está sin conexión. Lo que ha llegado entretanto no está aquí.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1. What came in meanwhile is not here.</source>
        <translation>No se ha sincronizado nada desde %1. Lo que ha llegado entretanto no está aquí.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Enviar enlace</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>what a table is called</comment>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>Drafts are deleted one at a time.</source>
        <translation>Los borradores se eliminan de uno en uno.</translation>
    </message>
    <message>
        <source>At most %1 invoices are done at once. Select fewer.</source>
        <translation>Como máximo se procesan %1 facturas a la vez. Seleccione menos.</translation>
    </message>
    <message>
        <source>Tell CRM</source>
        <comment>what can be undone</comment>
        <translation>Informar al CRM</translation>
    </message>
    <message>
        <source>Taken back. Nothing was told.</source>
        <translation>Deshecho. No se ha comunicado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n factura</numerusform>
            <numerusform>%n facturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1 (next %2)</source>
        <comment>time, time</comment>
        <translation>Sincronizado %1 (próxima %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opens the book for writing once it is free; until then, shows what was changed</source>
        <translation>Abre el libro para escribir en cuanto quede libre; hasta entonces, muestra lo que ha cambiado</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Tomar el libro…</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se indicó ningún motivo.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motivo: «%1»</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Something of it is paid, credited or written off. Take that back first, or issue a credit note.</source>
        <translation>Algo de ella está pagado, abonado o dado por incobrable. Deshágalo primero o emita una nota de crédito.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>No hay nada conectado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list, and the name of the saved view it is shown in</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reconcile: choose a proposal</source>
        <translation>Conciliación: elegir una propuesta</translation>
    </message>
    <message>
        <source>Reconcile: accept the proposal</source>
        <translation>Conciliación: aceptar la propuesta</translation>
    </message>
    <message>
        <source>Reconcile: match by hand</source>
        <translation>Conciliación: conciliar a mano</translation>
    </message>
    <message>
        <source>M, Space</source>
        <translation>M, Espacio</translation>
    </message>
    <message>
        <source>Reconcile: skip</source>
        <translation>Conciliación: saltar</translation>
    </message>
    <message>
        <source>Reconcile: set aside</source>
        <translation>Conciliación: apartar</translation>
    </message>
    <message>
        <source>Reconcile: undo</source>
        <translation>Conciliación: deshacer</translation>
    </message>
    <message>
        <source>The system keychain could not be used when the sample book was made, so it has no movements of the bank to match. Unlock the keychain, remove the sample book by the menu File, and make it again.</source>
        <translation>El llavero del sistema no se pudo usar al crear el libro de ejemplo, por eso no tiene movimientos bancarios por conciliar. Desbloquee el llavero, elimine el libro de ejemplo con el menú Archivo y vuelva a crearlo.</translation>
    </message>
    <message>
        <source>The filter hides this invoice. Choose one in the list.</source>
        <translation>El filtro oculta esta factura. Elija una en la lista.</translation>
    </message>
    <message>
        <source>1 conflict to review</source>
        <translation>1 conflicto por revisar</translation>
    </message>
    <message>
        <source>%1 conflicts to review</source>
        <translation>%1 conflictos por revisar</translation>
    </message>
    <message>
        <source>Delete recurring invoice</source>
        <comment>what can be undone</comment>
        <translation>Eliminar factura recurrente</translation>
    </message>
    <message>
        <source>The recurring invoice is back.</source>
        <translation>La factura recurrente está de vuelta.</translation>
    </message>
    <message>
        <source>A mail about it waits in the outbox. Drop that first, or issue a credit note.</source>
        <translation>Un correo sobre ella espera en la bandeja de salida. Descártelo primero o emita una nota de crédito.</translation>
    </message>
    <message>
        <source>It was mailed, or may have been. Issue a credit note instead.</source>
        <translation>Se envió por correo, o puede que sí. Emita en su lugar una nota de crédito.</translation>
    </message>
    <message>
        <source>Its payment link can be paid, and somebody may have it. Issue a credit note instead.</source>
        <translation>Su enlace de pago está activo y alguien puede tenerlo. Emita en su lugar una nota de crédito.</translation>
    </message>
    <message>
        <source>Dismissed. It stays in the list as refused.</source>
        <translation>Marcado como visto. Sigue en la lista como rechazado.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>what can be undone</comment>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>No longer dismissed. It needs you again.</source>
        <translation>Ya no está marcado como visto. Vuelve a requerir su atención.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to a mail about %1.</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>
            <numerusform>Suelte para adjuntar %n archivo a un correo sobre %1.</numerusform>
            <numerusform>Suelte para adjuntar %n archivos a un correo sobre %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read %n bank statement(s).</source>
        <translation>
            <numerusform>Suelte para leer %n extracto bancario.</numerusform>
            <numerusform>Suelte para leer %n extractos bancarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s).</source>
        <translation>
            <numerusform>Suelte para importar %n archivo.</numerusform>
            <numerusform>Suelte para importar %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry in Outbox for which this is possible.</source>
        <translation>Elija en la bandeja de salida una entrada para la que esto sea posible.</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <comment>what can be undone: of an amount and its payer</comment>
        <translation>Decisión sobre %1</translation>
    </message>
</context>
<context>
    <name>quittance::MappedView</name>
    <message>
        <source>Change &amp;mapping…</source>
        <translation>Cambiar &amp;correspondencia…</translation>
    </message>
    <message>
        <source>How the fields are mapped</source>
        <translation>Correspondencia de los campos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Which field goes where, which way, and who is right when both changed</source>
        <translation>Qué campo va adónde, en qué dirección y quién tiene razón cuando ambos han cambiado</translation>
    </message>
    <message>
        <source>%1 has no records yet that could be shown here.</source>
        <translation>%1 aún no tiene registros que mostrar aquí.</translation>
    </message>
    <message>
        <source>What real records of %1 hold in each field.</source>
        <translation>Lo que contienen registros reales de %1 en cada campo.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) do not fit and stay off until their mapping is changed.</source>
        <translation>
            <numerusform>%n campo no encaja y queda inactivo hasta que se cambie su correspondencia.</numerusform>
            <numerusform>%n campos no encajan y quedan inactivos hasta que se cambie su correspondencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Nuestro campo</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>De la empresa o de la persona</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>Campo del CRM</translation>
    </message>
    <message>
        <source>%1 · does not fit</source>
        <comment>name of a field</comment>
        <translation>%1 · no encaja</translation>
    </message>
    <message>
        <source>It could not be looked. The mapping can be changed later as well.</source>
        <translation>No se ha podido consultar. La correspondencia también se puede cambiar más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of Quittance&apos;s own are not there yet and stay off. Once it is connected, “Fields there…” under “CRM sync” makes or lists them.</source>
        <translation>
            <numerusform>%n campo propio de Quittance aún no existe allí y queda inactivo. Una vez conectado, «Campos allí…» en «Sinc. CRM» lo crea o lo enumera.</numerusform>
            <numerusform>%n campos propios de Quittance aún no existen allí y quedan inactivos. Una vez conectado, «Campos allí…» en «Sinc. CRM» los crea o los enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not there yet</source>
        <comment>name of a field</comment>
        <translation>%1 · aún no existe</translation>
    </message>
</context>
<context>
    <name>quittance::MappingDialog</name>
    <message>
        <source>Our field</source>
        <translation>Nuestro campo</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>De la empresa o de la persona</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>Campo del CRM</translation>
    </message>
    <message>
        <source>If both changed</source>
        <translation>Si ambos cambian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Edit field mapping</source>
        <translation>Editar correspondencia de campos</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Correspondencia de campos</translation>
    </message>
    <message>
        <source>%1 and customers</source>
        <translation>%1 y clientes</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take the mapping of another book from a file</source>
        <translation>Tomar la correspondencia de otro libro desde un archivo</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write this mapping to a file</source>
        <translation>Escribir esta correspondencia en un archivo</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults…</source>
        <translation>Restablecer &amp;todos los valores…</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>O&amp;f the</source>
        <translation>Obj&amp;eto</translation>
    </message>
    <message>
        <source>C&amp;RM field</source>
        <translation>Campo del C&amp;RM</translation>
    </message>
    <message>
        <source>&amp;If both changed</source>
        <translation>Si am&amp;bos cambian</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Interpretado</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Cómo se interpreta</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What five real records make of it</source>
        <translation>Qué hacen con ello cinco registros reales</translation>
    </message>
    <message>
        <source>Defa&amp;ult of this field</source>
        <translation>&amp;Predeterminado de este campo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close; what was saved stays (Esc)</source>
        <translation>Cerrar; lo guardado se conserva (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save this field</source>
        <translation>&amp;Guardar este campo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 of %2 fields mapped</source>
        <translation>%1 de %2 campos con correspondencia</translation>
    </message>
    <message>
        <source>%1, %2 broken</source>
        <comment>so many mapped, so many broken</comment>
        <translation>%1, %2 con errores</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>a field, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none: off</source>
        <translation>ninguno: inactivo</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>label, kind of value, name of a field</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>%1 · gone there</source>
        <translation>%1 · ya no existe allí</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, cliente %2</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar correspondencia</translation>
    </message>
    <message>
        <source>Map “%1” like this?</source>
        <translation>¿Dar a «%1» esta correspondencia?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” is mapped anew.</source>
        <translation>«%1» tiene una nueva correspondencia.</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Restablecer predeterminado</translation>
    </message>
    <message>
        <source>Map “%1” as at first?</source>
        <translation>¿Devolver a «%1» su correspondencia inicial?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>“%1” is mapped as at first.</source>
        <translation>«%1» tiene de nuevo su correspondencia inicial.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>un sentido</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Conversión</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Dividir nombre</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Código de moneda</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Plazo (días)</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is done to a value</comment>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>What is done to a value</source>
        <translation>Qué se hace con un valor</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>What the chosen record holds</source>
        <translation>Qué contiene el registro elegido</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Trim</source>
        <comment>blanks at the ends of a text</comment>
        <translation>Recortar</translation>
    </message>
</context>
<context>
    <name>quittance::MappingEffectDialog</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Customers that would change</source>
        <translation>Clientes que cambiarían</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::MappingKeeper</name>
    <message>
        <source>All fields are mapped as at first already.</source>
        <translation>Todos los campos tienen ya su correspondencia inicial.</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Restablecer todos los valores</translation>
    </message>
    <message>
        <source>1 field is mapped otherwise than at first. Map it as at first?</source>
        <translation>1 campo tiene una correspondencia distinta de la inicial. ¿Restablecer la inicial?</translation>
    </message>
    <message>
        <source>%1 fields are mapped otherwise than at first. Map all of them as at first?</source>
        <translation>%1 campos tienen una correspondencia distinta de la inicial. ¿Restablecer la inicial de todos?</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>All fields are mapped as at first.</source>
        <translation>Todos los campos tienen su correspondencia inicial.</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importar correspondencia</translation>
    </message>
    <message>
        <source>Field mapping (*.json)</source>
        <translation>Correspondencia de campos (*.json)</translation>
    </message>
    <message>
        <source>The file maps everything as it is already.</source>
        <translation>El archivo da a todo la correspondencia que ya tiene.</translation>
    </message>
    <message>
        <source>The file maps 1 field otherwise. Map it as it says?</source>
        <translation>El archivo da a 1 campo otra correspondencia. ¿Aplicar la del archivo?</translation>
    </message>
    <message>
        <source>The file maps %1 fields otherwise. Map them as it says?</source>
        <translation>El archivo da a %1 campos otra correspondencia. ¿Aplicar la del archivo?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The mapping was imported.</source>
        <translation>Se ha importado la correspondencia.</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <translation>Exportar correspondencia</translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation>La correspondencia se ha escrito en %1.</translation>
    </message>
</context>
<context>
    <name>quittance::MappingTable</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Nuestro campo</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elegir una columna</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <source>Two columns could be it</source>
        <translation>Podrían ser dos columnas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
</context>
<context>
    <name>quittance::MatchDialog</name>
    <message>
        <source>Number, customer or amount</source>
        <translation>Número, cliente o importe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aplica</translation>
    </message>
    <message>
        <source>Match movement by hand</source>
        <translation>Conciliar movimiento a mano</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Currency of the invoices</source>
        <translation>Moneda de las facturas</translation>
    </message>
    <message>
        <source>Amount paid in that currency</source>
        <translation>Importe pagado en esa moneda</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Suma exacta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>1 invoice taken</source>
        <translation>1 factura tomada</translation>
    </message>
    <message>
        <source>%1 invoices taken</source>
        <translation>%1 facturas tomadas</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Resto %1</translation>
    </message>
    <message>
        <source>There are more than are shown. Type a part of the number, the customer or the amount.</source>
        <translation>Hay más de las que se muestran. Escriba una parte del número, del cliente o del importe.</translation>
    </message>
    <message>
        <source>The bank changed the money. Say how much was paid in %1.</source>
        <translation>El banco cambió el dinero. Indique cuánto se pagó en %1.</translation>
    </message>
    <message>
        <source>All of it is for %1.</source>
        <translation>Todo es para %1.</translation>
    </message>
    <message>
        <source>What is left stays as credit of %1.</source>
        <translation>Lo que sobra queda como saldo a favor de %1.</translation>
    </message>
    <message>
        <source>This movement is the money of the payment in view. Nothing is booked again.</source>
        <translation>Este movimiento es el dinero del pago marcado. No se contabiliza nada de nuevo.</translation>
    </message>
    <message>
        <source>This movement is the payout in view.</source>
        <translation>Este movimiento es la liquidación marcada.</translation>
    </message>
    <message>
        <source>All of it becomes credit of the customer in view.</source>
        <translation>Todo pasa a ser saldo a favor del cliente marcado.</translation>
    </message>
    <message>
        <source>The payment in view came back: what it paid is open again.</source>
        <translation>El pago marcado fue devuelto: lo que pagó vuelve a estar pendiente.</translation>
    </message>
    <message>
        <source>This movement is the refund in view. Nothing is booked again.</source>
        <translation>Este movimiento es el reembolso marcado. No se contabiliza nada de nuevo.</translation>
    </message>
    <message>
        <source>%1 is another customer&apos;s. A movement is one customer&apos;s payment; allocate the rest afterwards.</source>
        <translation>%1 es de otro cliente. Un movimiento es el pago de un solo cliente; asigne el resto después.</translation>
    </message>
    <message>
        <source>Nothing is left of this movement.</source>
        <translation>No queda nada de este movimiento.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas pendientes</translation>
    </message>
    <message>
        <source>Recorded payments</source>
        <translation>Pagos registrados</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Customer&apos;s credit</source>
        <translation>Saldo a favor del cliente</translation>
    </message>
    <message>
        <source>Payments that came back</source>
        <translation>Pagos devueltos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>No open invoice in this currency.</source>
        <translation>Ninguna factura pendiente en esta moneda.</translation>
    </message>
    <message>
        <source>No payment recorded by hand waits for its movement, up to this amount.</source>
        <translation>Ningún pago registrado a mano espera su movimiento hasta este importe.</translation>
    </message>
    <message>
        <source>No payout waits for its movement, up to this amount.</source>
        <translation>Ninguna liquidación espera su movimiento hasta este importe.</translation>
    </message>
    <message>
        <source>No such customer.</source>
        <translation>Ese cliente no existe.</translation>
    </message>
    <message>
        <source>No payment through the bank of exactly this amount can have come back.</source>
        <translation>Ningún pago por banco de exactamente este importe puede haber sido devuelto.</translation>
    </message>
    <message>
        <source>No refund paid from the bank waits for its movement, up to this amount.</source>
        <translation>Ningún reembolso pagado desde el banco espera su movimiento hasta este importe.</translation>
    </message>
    <message>
        <source>Space takes the invoice in view; F2 or a number takes a part of it.</source>
        <translation>Espacio toma la factura marcada; F2 o un número toma una parte.</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>Importe para %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Payout, provider or amount</source>
        <translation>Liquidación, proveedor o importe</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Aquí no encaja nada.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Conciliar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose the one that this movement is.</source>
        <translation>Elija a cuál corresponde este movimiento.</translation>
    </message>
    <message>
        <source>The movement is used up; %1 stays open.</source>
        <translation>El movimiento está agotado; %1 sigue pendiente.</translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message>
        <source>Merge customer</source>
        <translation>Combinar cliente</translation>
    </message>
    <message>
        <source>becomes another name of the customer you choose</source>
        <translation>pasa a ser otro nombre del cliente que elija</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Documents, payments and links to CRMs move; drafts and recurring invoices, too. The details of the one that is kept stay as they are. This cannot be taken back.</source>
        <translation>Se trasladan los documentos, los pagos y los vínculos con CRM; también los borradores y las facturas recurrentes. Los datos del que se conserva quedan como están. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation>Se traslada: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Combinar con %1</translation>
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
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, method, amount</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment of %1 recorded.</source>
        <translation>Pago de %1 registrado.</translation>
    </message>
    <message>
        <source>Credit note %1 about %2 issued.</source>
        <translation>Nota de crédito %1 sobre %2 emitida.</translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation>Anular factura</translation>
    </message>
    <message>
        <source>The invoice keeps its number and nothing is open on it any more. That cannot be taken back. Only an invoice that nobody was sent and nothing was paid of can be void; any other needs a credit note.</source>
        <translation>La factura conserva su número y ya no tiene nada pendiente. No se puede deshacer. Solo se puede anular una factura que no se haya enviado a nadie y de la que no se haya pagado nada; cualquier otra necesita una nota de crédito.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>Anular %1</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 está anulada.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before %1 is void.</source>
        <translation>Solicitado. Una segunda persona debe dar su conformidad antes de que %1 quede anulada.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Dar por incobrable</translation>
    </message>
    <message>
        <source>The amount is booked as a loss and no longer open. The customer is told nothing.</source>
        <translation>El importe se contabiliza como pérdida y deja de estar pendiente. Al cliente no se le comunica nada.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Written off on %1.</source>
        <translation>Dado por incobrable en %1.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is written off on %1.</source>
        <translation>Solicitado. Una segunda persona debe dar su conformidad antes de darlo por incobrable en %1.</translation>
    </message>
    <message>
        <source>Draft duplicated.</source>
        <translation>Borrador duplicado.</translation>
    </message>
    <message>
        <source>New draft made from %1.</source>
        <translation>Nuevo borrador creado a partir de %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <translation>Deshacer asignación</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>The amount is open again on the invoice, and the money is the customer&apos;s credit. It can be allocated anew.</source>
        <translation>El importe vuelve a estar pendiente en la factura, y el dinero es saldo a favor del cliente. Se puede asignar de nuevo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back. %1 is open again on %2.</source>
        <translation>Deshecho. %1 vuelven a estar pendientes en %2.</translation>
    </message>
    <message>
        <source>Allocate payment</source>
        <translation>Asignar pago</translation>
    </message>
    <message>
        <source>Allocated.</source>
        <translation>Asignado.</translation>
    </message>
    <message>
        <source>Allocate credit note</source>
        <translation>Asignar nota de crédito</translation>
    </message>
    <message>
        <source>Allocate credit</source>
        <translation>Asignar saldo a favor</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Reembolsar pago</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Refund invoice</source>
        <translation>Reembolsar factura</translation>
    </message>
    <message>
        <source>Refund credit note</source>
        <translation>Reembolsar nota de crédito</translation>
    </message>
    <message>
        <source>Refund to %1 booked.</source>
        <translation>Reembolso a %1 contabilizado.</translation>
    </message>
    <message>
        <source>Refund to %1 written down. What goes through %2 is in Outbox.</source>
        <translation>Reembolso a %1 anotado. Lo que va a través de %2 está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is paid back to %1.</source>
        <translation>Solicitado. Una segunda persona debe dar su conformidad antes de reembolsar a %1.</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Devolver pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>For a payment that bounced: its money is gone, and every invoice it paid is open again. That cannot be taken back.</source>
        <translation>Para un pago que resultó impagado: su dinero ya no está, y cada factura que pagó vuelve a estar pendiente. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Payment of %1 reversed. What it paid is open again.</source>
        <translation>Pago de %1 devuelto. Lo que pagó vuelve a estar pendiente.</translation>
    </message>
    <message>
        <source>Payment assigned to %1.</source>
        <translation>Pago asignado a %1.</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <comment>what can be undone</comment>
        <translation>Deshacer asignación</translation>
    </message>
    <message>
        <source>Allocated again.</source>
        <translation>Asignado de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Allocate</source>
        <comment>what can be undone</comment>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>The allocation is taken back.</source>
        <translation>La asignación se ha deshecho.</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Mostrar solicitud</translation>
    </message>
    <message>
        <source>Opens again</source>
        <comment>which invoice</comment>
        <translation>Se reabre</translation>
    </message>
    <message>
        <source>Nothing: %1 are left of it</source>
        <translation>Ninguna: quedan %1</translation>
    </message>
    <message>
        <source>%1, of which it pays %2</source>
        <comment>document, amount</comment>
        <translation>%1, de la que paga %2</translation>
    </message>
    <message>
        <source>%1 is told nothing yet, for nothing is paid back yet.</source>
        <translation>Aún no se comunica nada a %1, porque aún no se ha reembolsado nada.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>Dar %1 por incobrable</translation>
    </message>
</context>
<context>
    <name>quittance::MonthBars</name>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>miles de %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>millones de %1</translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Entradas de dinero por mes, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
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
        <translation>%1 hasta ahora: %2, %3</translation>
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
        <translation>%1 hasta ahora</translation>
    </message>
</context>
<context>
    <name>quittance::NeedLooks</name>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <comment>days</comment>
        <translation>Vencida %1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n or more invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n o más facturas vencidas sin recordatorio</numerusform>
            <numerusform>%n o más facturas vencidas sin recordatorio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n factura vencida sin recordatorio</numerusform>
            <numerusform>%n facturas vencidas sin recordatorio</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>%1 · answer by %2</source>
        <comment>customer, day</comment>
        <translation>%1 · responder hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disputes</source>
        <translation>
            <numerusform>%n disputa más</numerusform>
            <numerusform>%n disputas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed here and in %1</source>
        <translation>
            <numerusform>%n contacto modificado aquí y en %1</numerusform>
            <numerusform>%n contactos modificados aquí y en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>Sinc. CRM</translation>
    </message>
    <message numerus="yes">
        <source>%n mails refused</source>
        <translation>
            <numerusform>%n correo rechazado</numerusform>
            <numerusform>%n correos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, names</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>Outcome of %n actions not known yet</source>
        <translation>
            <numerusform>Resultado de %n acción aún desconocido</numerusform>
            <numerusform>Resultado de %n acciones aún desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asking %2</source>
        <comment>what, provider</comment>
        <translation>%1 · consultando a %2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines to match</source>
        <translation>
            <numerusform>%n movimiento por conciliar</numerusform>
            <numerusform>%n movimientos por conciliar</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <translation>Por conciliar</translation>
    </message>
    <message>
        <source>%1 · statement of %2</source>
        <comment>how many, day</comment>
        <translation>%1 · extracto del %2</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>Caduca en %1 d</translation>
    </message>
    <message>
        <source>%1 •••• %2 of %3, %4</source>
        <comment>brand, last digits, customer, month</comment>
        <translation>%1 •••• %2 de %3, %4</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n more saved cards</source>
        <translation>
            <numerusform>%n tarjeta guardada más</numerusform>
            <numerusform>%n tarjetas guardadas más</numerusform>
        </translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your approval</source>
        <translation>
            <numerusform>%n solicitud espera su aprobación</numerusform>
            <numerusform>%n solicitudes esperan su aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes are open</source>
        <translation>
            <numerusform>%n disputa está abierta</numerusform>
            <numerusform>%n disputas están abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved cards expire soon</source>
        <translation>
            <numerusform>%n tarjeta guardada caduca pronto</numerusform>
            <numerusform>%n tarjetas guardadas caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key or sign-in that works</source>
        <translation>%1 no tiene clave ni inicio de sesión que funcione</translation>
    </message>
    <message numerus="yes">
        <source>%n actions refused</source>
        <translation>
            <numerusform>%n acción rechazada</numerusform>
            <numerusform>%n acciones rechazadas</numerusform>
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
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedsWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>kinds of things</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NewBookForm</name>
    <message>
        <source>Start my book</source>
        <translation>Empezar mi libro</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>first invoice number</source>
        <translation>primer número de factura</translation>
    </message>
    <message>
        <source>Later, from the dashboard</source>
        <translation>Más tarde, desde el panel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
</context>
<context>
    <name>quittance::NewCustomerPanel</name>
    <message>
        <source>Make customer</source>
        <translation>Crear cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Plazo (días)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::NoMatch</name>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Sin resultados aquí.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n in other statuses.</source>
        <translation>
            <numerusform>%n en otro estado.</numerusform>
            <numerusform>%n en otros estados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NoteActions</name>
    <message>
        <source>Edit note</source>
        <comment>what can be undone</comment>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>The note is as it was.</source>
        <translation>La nota está como antes.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <comment>what can be undone</comment>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Las etiquetas están como antes.</translation>
    </message>
    <message>
        <source>Tags saved.</source>
        <translation>Etiquetas guardadas.</translation>
    </message>
</context>
<context>
    <name>quittance::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) there are replaced.</source>
        <translation>
            <numerusform>Se sustituye %n nota existente.</numerusform>
            <numerusform>Se sustituyen %n notas existentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who works with this book sees it.</source>
        <translation>Solo la ven quienes trabajan con este libro.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Guardar nota (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::NumberingPage</name>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Numbers are given when a document is issued, without gaps, and begin anew with each fiscal year where they name it.</source>
        <translation>Los números se dan al emitir un documento, sin huecos, y empiezan de nuevo con cada ejercicio cuando el número lo incluye.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Look of the number</source>
        <translation>Formato del número</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Notas de crédito</translation>
    </message>
    <message>
        <source>{series} is the name of the series, {yyyy} or {yy} the fiscal year, {seq:6} the running number with at least six digits. Everything else stands as it is.</source>
        <translation>{series} es el nombre de la serie; {yyyy} o {yy}, el ejercicio; {seq:6}, el número correlativo con al menos seis dígitos. Todo lo demás queda tal como está.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <source>Once, before the first number of a fiscal year: where another program has left off.</source>
        <translation>Una vez, antes del primer número de un ejercicio: donde lo dejó otro programa.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a number of a document</extracomment>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Further series</source>
        <translation>Otras series</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Añadir serie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>An invoice is numbered in one of these where its draft names it; without one, as above.</source>
        <translation>Una factura se numera en una de estas series si su borrador la nombra; si no, como arriba.</translation>
    </message>
</context>
<context>
    <name>quittance::OpenPanel</name>
    <message>
        <source>Open or restore</source>
        <translation>Abrir o restaurar</translation>
    </message>
    <message>
        <source>Choose the folder of a book or its file, book.sqlite. A backup file becomes a book of its own; the one it was made from is not touched.</source>
        <translation>Elija la carpeta de un libro o su archivo, book.sqlite. Un archivo de copia de seguridad se convierte en un libro propio; el libro del que procede no se toca.</translation>
    </message>
    <message>
        <source>&amp;Books on this computer</source>
        <translation>&amp;Libros en este ordenador</translation>
    </message>
    <message>
        <source>Books on this computer</source>
        <translation>Libros en este ordenador</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open a book or a backup</source>
        <translation>Abrir un libro o una copia de seguridad</translation>
    </message>
    <message>
        <source>Books and backups (*.sqlite)</source>
        <translation>Libros y copias de seguridad (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open the folder of a book</source>
        <translation>Abrir la carpeta de un libro</translation>
    </message>
</context>
<context>
    <name>quittance::Opener</name>
    <message>
        <source>The sample book is removed.</source>
        <translation>El libro de ejemplo se ha eliminado.</translation>
    </message>
    <message>
        <source>The sample book could not be removed completely.</source>
        <translation>El libro de ejemplo no se ha podido eliminar por completo.</translation>
    </message>
    <message>
        <source>Another window has this open. Waiting for its answer…</source>
        <translation>Está abierto en otra ventana. Esperando su respuesta…</translation>
    </message>
</context>
<context>
    <name>quittance::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>Everything reached its goal.</source>
        <translation>Todo ha llegado a su destino.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nobody knows whether this mail arrived. Ask %1, then decide; it is never sent again by itself.</source>
        <translation>Nadie sabe si este correo ha llegado. Pregunte a %1 y decida después; nunca se envía de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 for %2 waits. It is tried by itself; dropping it ends that.</source>
        <translation>%1 para %2 en espera. Se intenta automáticamente; si se descarta, eso termina.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 for %2 is held and leaves by itself. It can still be taken back.</source>
        <translation>%1 para %2: envío retenido; sale por sí solo. Aún se puede deshacer.</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Filtrar la bandeja de salida</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Parte de lo que figura en cualquier columna (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody knows whether this happened. Look at %1, and drop it here only if it did not.</source>
        <translation>Nadie sabe si esto se ha hecho. Compruébelo en %1 y descártelo aquí solo si no se ha hecho.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>%1 for %2 was refused and is not tried again. Dismiss it once you have seen that; it stays in the list and needs nobody any more.</source>
        <translation>%1 para %2: acción rechazada, que no se vuelve a intentar. Márquela como vista cuando la haya revisado; sigue en la lista y ya no requiere la atención de nadie.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Keep it as accepted; nothing more is sent</source>
        <translation>Darlo por aceptado; no se envía nada más</translation>
    </message>
    <message>
        <source>Send the mail once more, as a new one</source>
        <translation>Enviar el correo una vez más, como uno nuevo</translation>
    </message>
    <message>
        <source>End it: it is not tried again</source>
        <translation>Terminarlo: no se intenta de nuevo</translation>
    </message>
    <message>
        <source>Seen: it stays in the list and needs nobody any more</source>
        <translation>Visto: sigue en la lista y ya no necesita a nadie</translation>
    </message>
</context>
<context>
    <name>quittance::OwnFilesList</name>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Adjuntar &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>A file can be dropped here, too. Together they have 7 MiB at most.</source>
        <translation>También se puede soltar un archivo aquí. Juntos ocupan 7 MiB como máximo.</translation>
    </message>
    <message>
        <source>Remove the chosen file from the mail</source>
        <translation>Quitar del correo el archivo elegido</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Sus propios archivos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The page appears here as soon as a customer is chosen.</source>
        <translation>La página aparece aquí en cuanto se elige un cliente.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteActions</name>
    <message>
        <source>Not possible for the invoice that is chosen, or none is chosen.</source>
        <translation>No es posible para la factura elegida, o no hay ninguna elegida.</translation>
    </message>
    <message>
        <source>Not possible for the payment that is chosen, or none is chosen.</source>
        <translation>No es posible para el pago elegido, o no hay ninguno elegido.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Elija primero un cliente.</translation>
    </message>
    <message>
        <source>Not possible for the movement that is chosen, or none is chosen.</source>
        <translation>No es posible para el movimiento elegido, o no hay ninguno elegido.</translation>
    </message>
    <message>
        <source>Not possible here now.</source>
        <translation>No es posible aquí ahora.</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteQuery</name>
    <message>
        <source>invoices draft credit</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>facturas borradores notas crédito</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>clientes</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>pagos</translation>
    </message>
    <message>
        <source>bank lines movements</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>movimientos bancarios</translation>
    </message>
</context>
<context>
    <name>quittance::ParameterBar</name>
    <message>
        <source>Now</source>
        <comment>as the book is known now</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>To da&amp;y</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation>Según lo cono&amp;cido el</translation>
    </message>
    <message>
        <source>By perio&amp;d</source>
        <translation>Por &amp;periodo</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>A &amp;fecha de</translation>
    </message>
</context>
<context>
    <name>quittance::PartField</name>
    <message>
        <source>&amp;Ask for a part</source>
        <translation>Pe&amp;dir una parte</translation>
    </message>
    <message>
        <source>Amount the link asks for, %1</source>
        <translation>Importe que pide el enlace, %1</translation>
    </message>
</context>
<context>
    <name>quittance::PassphraseDialog</name>
    <message>
        <source>Use a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>It seals the keys and passwords of this book in a file beside it, and is asked for once at each start. Nobody can recover it: write it down, and keep the recovery key of the book as well.</source>
        <translation>Sella las claves y contraseñas de este libro en un archivo junto a él, y se pide una vez en cada inicio. Nadie puede recuperarla: anótela y guarde también la clave de recuperación del libro.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase actual</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>At least %1 characters, and not always the same. Four words that do not belong together are easy to remember.</source>
        <translation>Al menos %1 caracteres, y no siempre los mismos. Cuatro palabras sin relación entre sí se recuerdan bien.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Aceptable. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>quittance::PayByField</name>
    <message>
        <source>Payment page</source>
        <translation>Página de pago</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>What the invoice says</source>
        <translation>Lo que dice la factura</translation>
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
        <translation>Número de cuenta</translation>
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
        <translation>Código SWIFT</translation>
    </message>
    <message>
        <source>CLABE</source>
        <translation>CLABE</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Código de banco</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Página de pago</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Page to pay at once</source>
        <translation>Página de pago inmediato</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>faltan aún %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 of the customer wait at %2 and pay nothing yet.</source>
        <translation>%1 del cliente están en espera en %2 y aún no pagan nada.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Código de sucursal</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Importe: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>pide %1</translation>
    </message>
</context>
<context>
    <name>quittance::PayerDialog</name>
    <message>
        <source>&amp;Record payment…</source>
        <translation>&amp;Registrar pago…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>&amp;Who paid?</source>
        <translation>¿&amp;Quién pagó?</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>¿Quién pagó?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentPane</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Contabilizado el</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>En el banco</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentWindow</name>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Asignar…</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message>
        <source>Payout %1, at the bank on %2</source>
        <comment>id, day</comment>
        <translation>Liquidación %1, en el banco el %2</translation>
    </message>
    <message>
        <source>Payout %1</source>
        <comment>id</comment>
        <translation>Liquidación %1</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>number of an invoice, how many more</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Comisión del proveedor</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Net, after the fee</source>
        <translation>Neto, tras la comisión</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Withdrawn for the dispute</source>
        <translation>Retirado por la disputa</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Pays these invoices</source>
        <translation>Paga estas facturas</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Payout that brought it to the bank</source>
        <translation>Liquidación que lo llevó al banco</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Reembolsar… (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>No hay nada en disputa.</translation>
    </message>
    <message>
        <source>A payment whose payer asks for the money back stands here until that is decided.</source>
        <translation>Un pago cuyo ordenante reclama el dinero figura aquí hasta que se decida.</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Aún no hay pagos.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation>%1, comisión %2</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ordenante desconocido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Filtrar pagos</translation>
    </message>
    <message>
        <source>Part of a name, a method or a number it pays, or an amount (Ctrl+F)</source>
        <translation>Parte de un nombre, un método o un número pagado, o un importe (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Lo que indicó el ordenante</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>They appear here by themselves once Stripe or PayPal is connected, or when you record one.</source>
        <translation>Aparecen aquí automáticamente cuando se conecta Stripe o PayPal, o cuando registra uno.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Unallocated, pays no invoice yet</source>
        <translation>Sin asignar, aún no paga ninguna factura</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Pruebas…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Qué reunir para la respuesta y qué tiene el libro de ello</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutDetail</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Word there</source>
        <translation>Nombre allí</translation>
    </message>
    <message>
        <source>The provider&apos;s own word</source>
        <translation>Nombre que le da el proveedor</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Choose a payout to see what it is made of.</source>
        <translation>Elija una liquidación para ver de qué se compone.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Lines of the payout</source>
        <translation>Líneas de la liquidación</translation>
    </message>
    <message>
        <source>%1 · at the bank on %2</source>
        <comment>provider, day</comment>
        <translation>%1 · en el banco el %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Open it in the browser, at %1</source>
        <translation>Abrirla en el navegador, en %1</translation>
    </message>
    <message>
        <source>all explained</source>
        <translation>todo explicado</translation>
    </message>
    <message>
        <source>shown, booked nowhere</source>
        <translation>se muestra, sin contabilizar</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin informar</translation>
    </message>
    <message>
        <source>of all lines</source>
        <translation>de todas las líneas</translation>
    </message>
    <message>
        <source>They add up to it.</source>
        <translation>Suman su importe.</translation>
    </message>
    <message>
        <source>%1 remain that they do not cover.</source>
        <translation>Quedan %1 que no cubren.</translation>
    </message>
    <message>
        <source>A proposal: what became available since the payout before. %1 It is shown, and booked nowhere.</source>
        <translation>Una propuesta: lo que pasó a estar disponible desde la liquidación anterior. %1 Se muestra, sin contabilizarse en ningún sitio.</translation>
    </message>
    <message>
        <source>Asking %1 what it probably consists of…</source>
        <translation>Preguntando a %1 de qué se compone probablemente…</translation>
    </message>
    <message>
        <source>%1 · arrives %2</source>
        <comment>provider, day</comment>
        <translation>%1 · llega el %2</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutLineDialog</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Match payout by hand</source>
        <translation>Conciliar liquidación a mano</translation>
    </message>
    <message>
        <source>%1, %2, arrives %3</source>
        <comment>provider, amount, day</comment>
        <translation>%1, %2, llega el %3</translation>
    </message>
    <message>
        <source>Movements of this amount</source>
        <translation>Movimientos de este importe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Movements of exactly this amount that wait. Choose the one it arrived with.</source>
        <translation>Movimientos en espera de exactamente este importe. Elija con cuál llegó.</translation>
    </message>
    <message>
        <source>No movement of exactly %1 waits.</source>
        <translation>Ningún movimiento de exactamente %1 está en espera.</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statement of these days.</source>
        <translation>Importe el extracto del banco de estos días.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Conciliar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutText</name>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>%1 tells what it is made of once it is done.</source>
        <translation>%1 informa de qué se compone cuando está hecha.</translation>
    </message>
    <message>
        <source>%1 does not tell what a payout made by hand consists of.</source>
        <translation>%1 no informa de qué se compone una liquidación hecha a mano.</translation>
    </message>
    <message>
        <source>What %1 told does not add up to it. The rest is shown, and booked nowhere.</source>
        <translation>Lo que ha informado %1 no suma su importe. El resto se muestra, sin contabilizarse en ningún sitio.</translation>
    </message>
    <message>
        <source>The bank sent it back. The money is at %1 again.</source>
        <translation>El banco la ha devuelto. El dinero está de nuevo en %1.</translation>
    </message>
    <message>
        <source>The bank sent it back: %2. The money is at %1 again.</source>
        <translation>El banco la ha devuelto: %2. El dinero está de nuevo en %1.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 pago</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 pagos</translation>
    </message>
    <message>
        <source>%1 refund</source>
        <translation>%1 reembolso</translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation>%1 reembolsos</translation>
    </message>
    <message>
        <source>%1 dispute</source>
        <translation>%1 disputa</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 disputas</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>%1 comisión</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 comisiones</translation>
    </message>
    <message>
        <source>%1 adjustment</source>
        <translation>%1 ajuste</translation>
    </message>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 ajustes</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Refunds %1, disputes %2, adjustments %3</source>
        <translation>Reembolsos %1, disputas %2, ajustes %3</translation>
    </message>
    <message>
        <source>Explained in full; on its way to the bank.</source>
        <translation>Explicada por completo; en camino al banco.</translation>
    </message>
    <message>
        <source>Explained in full.</source>
        <translation>Explicada por completo.</translation>
    </message>
    <message>
        <source>Payouts that failed count in no sum.</source>
        <translation>Las liquidaciones fallidas no cuentan en ninguna suma.</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsAtBank</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Llega al banco</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>Payouts at the bank</source>
        <translation>Liquidaciones en el banco</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Match what is certain</source>
        <translation>Conciliar lo seguro</translation>
    </message>
    <message>
        <source>Payouts whose own name, or whose provider, stands in the bank&apos;s text</source>
        <translation>Liquidaciones cuyo propio nombre, o cuyo proveedor, figura en el texto del banco</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Conciliar a mano…</translation>
    </message>
    <message>
        <source>Match 1 payout</source>
        <translation>Conciliar 1 liquidación</translation>
    </message>
    <message>
        <source>Match %1 payouts</source>
        <translation>Conciliar %1 liquidaciones</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Aún no hay liquidaciones.</translation>
    </message>
    <message>
        <source>Every payout is explained, and the bank has what should be there.</source>
        <translation>Todas las liquidaciones están explicadas, y el banco tiene lo que debería tener.</translation>
    </message>
    <message>
        <source>1 payout leaves a question.</source>
        <translation>1 liquidación plantea una duda.</translation>
    </message>
    <message>
        <source>%1 payouts leave a question.</source>
        <translation>%1 liquidaciones plantean una duda.</translation>
    </message>
    <message>
        <source>No statements of a bank are read</source>
        <translation>No se leen extractos de ningún banco</translation>
    </message>
    <message>
        <source>Its movement is known. Undo that in Reconcile first</source>
        <translation>Su movimiento ya se conoce. Deshágalo primero en Conciliación</translation>
    </message>
    <message>
        <source>Say which movement of the bank it arrived with (M)</source>
        <translation>Indicar con qué movimiento del banco llegó (M)</translation>
    </message>
    <message>
        <source>Matched: the payout of %1.</source>
        <translation>Conciliada: la liquidación de %1.</translation>
    </message>
    <message>
        <source>1 payout was matched.</source>
        <translation>Se ha conciliado 1 liquidación.</translation>
    </message>
    <message>
        <source>%1 payouts were matched.</source>
        <translation>Se han conciliado %1 liquidaciones.</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Reembolsos, disputas</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Reembolsos, disputas y ajustes</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Llega al banco</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Reembolsos, disputas</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Reembolsos, disputas y ajustes</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Aún no hay liquidaciones.</translation>
    </message>
    <message>
        <source>What Stripe or PayPal sends to your bank appears here by itself, explained line by line.</source>
        <translation>Lo que Stripe o PayPal envía a su banco aparece aquí automáticamente, explicado línea por línea.</translation>
    </message>
    <message>
        <source>Filter payouts</source>
        <translation>Filtrar liquidaciones</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Parte de lo que figura en cualquier columna (Ctrl+F)</translation>
    </message>
    <message>
        <source>No line of the bank is matched to it yet</source>
        <translation>Aún no tiene ningún movimiento del banco</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Line of the bank it arrived with</source>
        <translation>Movimiento del banco con el que llegó</translation>
    </message>
</context>
<context>
    <name>quittance::PermissionText</name>
    <message>
        <source>sending payment links</source>
        <translation>enviar enlaces de pago</translation>
    </message>
    <message>
        <source>pages on which a customer pays at once or saves a card</source>
        <translation>páginas en las que un cliente paga al momento o guarda una tarjeta</translation>
    </message>
    <message>
        <source>bank transfers, charging saved cards, learning what was paid</source>
        <translation>transferencias, cobros a tarjetas guardadas, saber qué se ha pagado</translation>
    </message>
    <message>
        <source>saving and removing cards</source>
        <translation>guardar y eliminar tarjetas</translation>
    </message>
    <message>
        <source>knowing a customer at Stripe, and the money that waits there for them</source>
        <translation>conocer a un cliente en Stripe, y el dinero que allí está en espera para él</translation>
    </message>
    <message>
        <source>the page where customers look after their cards</source>
        <translation>la página en la que los clientes gestionan sus tarjetas</translation>
    </message>
    <message>
        <source>paying money back</source>
        <translation>reembolsar dinero</translation>
    </message>
    <message>
        <source>seeing disputes</source>
        <translation>ver disputas</translation>
    </message>
    <message>
        <source>learning what was paid</source>
        <translation>saber qué se ha pagado</translation>
    </message>
    <message>
        <source>explaining payouts and fees</source>
        <translation>explicar liquidaciones y comisiones</translation>
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
        <translation>línea %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <comment>of a bank&apos;s file</comment>
        <translation>apunte %1</translation>
    </message>
</context>
<context>
    <name>quittance::PrimaryAction</name>
    <message>
        <source>Issue…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Enviar enlace de pago</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Enviar recordatorio</translation>
    </message>
    <message>
        <source>Send link for the rest</source>
        <translation>Enviar enlace por el resto</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Mostrar pago</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>Abrir disputa</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Enviar recibo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>quittance::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>%1 is what is printed: &quot;Overdue invoices&quot;</extracomment>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>Revise esto antes de emitirla</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Se debe corregir</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Ir allí: %1</translation>
    </message>
</context>
<context>
    <name>quittance::ProviderActions</name>
    <message>
        <source>Who is this?…</source>
        <translation>¿Quién es?…</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Definir página de retorno…</translation>
    </message>
    <message>
        <source>%1 is linked with %2 at %3.</source>
        <comment>customer, id at the provider, provider</comment>
        <translation>%1 está vinculado con %2 en %3.</translation>
    </message>
    <message>
        <source>Return page saved.</source>
        <translation>Página de retorno guardada.</translation>
    </message>
    <message>
        <source>Asking for a page on which %1 is paid…</source>
        <translation>Pidiendo una página en la que se paga %1…</translation>
    </message>
    <message>
        <source>No page for %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>Aún no hay página para %1. %2</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Ver bandeja de salida</translation>
    </message>
    <message>
        <source>The page on which %1 is paid is open in the browser.</source>
        <translation>La página en la que se paga %1 está abierta en el navegador.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Asking for a payment link of %1…</source>
        <translation>Solicitando el enlace de pago de %1…</translation>
    </message>
    <message>
        <source>No payment link of %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>Aún no hay enlace de pago de %1. %2</translation>
    </message>
</context>
<context>
    <name>quittance::QuitDialog</name>
    <message>
        <source>Quit Quittance</source>
        <translation>Salir de Quittance</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are being sent.</source>
        <translation>
            <numerusform>Se está enviando %n correo.</numerusform>
            <numerusform>Se están enviando %n correos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are being sent.</source>
        <comment>mails, links, charges, refunds</comment>
        <translation>
            <numerusform>Se está enviando %n elemento.</numerusform>
            <numerusform>Se están enviando %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cut off now is looked at again at the next start; a mail may then be uncertain.</source>
        <translation>Lo que se interrumpa ahora se revisa en el próximo inicio; un correo puede quedar entonces incierto.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>Salir &amp;ahora</translation>
    </message>
    <message>
        <source>Quit &amp;after them</source>
        <translation>Salir al &amp;terminar</translation>
    </message>
</context>
<context>
    <name>quittance::ReasonDialog</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>currency, the most there is</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Contabilizado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>quittance::RecipientField</name>
    <message>
        <source>Several addresses are divided by commas.</source>
        <translation>Varias direcciones se separan con comas.</translation>
    </message>
    <message>
        <source>Add somebody (Alt+Down)</source>
        <translation>Añadir a alguien (Alt+Abajo)</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
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
        <translation>un ordenante desconocido</translation>
    </message>
    <message>
        <source>Movements of the bank</source>
        <translation>Movimientos del banco</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation>Importar extracto…</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file: camt, MT940, OFX or CSV; or drop it here (Ctrl+Shift+B)</source>
        <translation>Leer un archivo del banco: camt, MT940, OFX o CSV; o soltarlo aquí (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>Payouts…</source>
        <translation>Liquidaciones…</translation>
    </message>
    <message>
        <source>Which movement each payout arrived with</source>
        <translation>Con qué movimiento llegó cada liquidación</translation>
    </message>
    <message>
        <source>Close month…</source>
        <translation>Cerrar mes…</translation>
    </message>
    <message>
        <source>The checklist of a month</source>
        <translation>La lista de control de un mes</translation>
    </message>
    <message>
        <source>Book what is certain…</source>
        <translation>Contabilizar lo seguro…</translation>
    </message>
    <message>
        <source>A list of all that is certain; it is booked without asking for each</source>
        <translation>Una lista de todo lo seguro; se contabiliza sin preguntar por cada uno</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Also what is matched, set aside or replaced</source>
        <translation>También lo conciliado, apartado o sustituido</translation>
    </message>
    <message>
        <source>Filter movements</source>
        <translation>Filtrar movimientos</translation>
    </message>
    <message>
        <source>Nothing to match.</source>
        <translation>Nada que conciliar.</translation>
    </message>
    <message>
        <source>Import a statement of your bank, and what it may pay is looked for here.</source>
        <translation>Importe un extracto de su banco, y aquí se busca lo que puede pagar.</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>Apartado: %1.</translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation>Es el mismo dinero y cuenta una vez.</translation>
    </message>
    <message>
        <source>It counts on its own.</source>
        <translation>Cuenta por sí mismo.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>Deshecho durante la revisión</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Deshecho. El movimiento vuelve a estar en espera.</translation>
    </message>
    <message>
        <source>Nothing is certain enough to be booked without asking.</source>
        <translation>No hay nada lo bastante seguro para contabilizarlo sin preguntar.</translation>
    </message>
    <message>
        <source>1 movement was booked.</source>
        <translation>Se ha contabilizado 1 movimiento.</translation>
    </message>
    <message>
        <source>%1 movements were booked.</source>
        <translation>Se han contabilizado %1 movimientos.</translation>
    </message>
    <message>
        <source>%1 %2 were not.</source>
        <comment>so many were booked, so many not</comment>
        <translation>%1 Sin contabilizar: %2.</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Nuestra cuenta</translation>
    </message>
    <message>
        <source>Line ref</source>
        <translation>Ref. banco</translation>
    </message>
    <message>
        <source>The bank&apos;s own name of the movement</source>
        <translation>Referencia propia del banco para el movimiento</translation>
    </message>
    <message>
        <source>Nothing to match. Last statement: %1.</source>
        <extracomment>%1 is a day: &quot;12 Nov&quot;</extracomment>
        <translation>Nada que conciliar. Último extracto: %1.</translation>
    </message>
    <message>
        <source>Part of a payer, a text or a reference, or an amount (Ctrl+F)</source>
        <translation>Parte de un ordenante, un texto o una referencia, o un importe (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1, sum exact</source>
        <comment>numbers of invoices</comment>
        <translation>%1, suma exacta</translation>
    </message>
    <message>
        <source>Matched: %1. %2.</source>
        <comment>amount and payer, what it is</comment>
        <translation>Conciliado: %1. %2.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>the reason why a movement was set aside</extracomment>
        <translation>Ignorado</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcileText</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>¿Doble?</translation>
    </message>
    <message>
        <source>Partly matched</source>
        <translation>Conciliado en parte</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Conciliado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Un indicio</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 extracto</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 extractos</translation>
    </message>
    <message>
        <source>%1 movement</source>
        <translation>%1 movimiento</translation>
    </message>
    <message>
        <source>%1 movements</source>
        <translation>%1 movimientos</translation>
    </message>
    <message>
        <source>%1 that is not booked yet was left out</source>
        <translation>%1 aún no contabilizado se ha omitido</translation>
    </message>
    <message>
        <source>%1 that are not booked yet were left out</source>
        <translation>%1 aún no contabilizados se han omitido</translation>
    </message>
    <message>
        <source>Booking day</source>
        <translation>Fecha de operación</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Fecha valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Salida de dinero</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Entrada de dinero</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Nuestra cuenta</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Ordenante o beneficiario</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Cuenta contraparte</translation>
    </message>
    <message>
        <source>Their bank</source>
        <translation>Banco contraparte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>Referencia del ordenante</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Booked or not</source>
        <translation>Contabilizado o no</translation>
    </message>
</context>
<context>
    <name>quittance::RecordPaymentDialog</name>
    <message>
        <source>Record payment</source>
        <translation>Registrar pago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>&amp;Write off a small rest that is then open</source>
        <translation>&amp;Dar por incobrable un resto pequeño que quede pendiente</translation>
    </message>
    <message>
        <source>A&amp;nother customer pays this</source>
        <translation>Lo paga &amp;otro cliente</translation>
    </message>
    <message>
        <source>The money is theirs, and so is what is left of it. It pays the invoices of %1 above; both statements show that as a settlement.</source>
        <translation>El dinero es de ese cliente, y también lo que sobre. Paga las facturas de %1 de arriba; ambos extractos lo muestran como compensación.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Optional, if it is not the customer</source>
        <translation>Opcional, si no es el cliente</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ordenante</translation>
    </message>
    <message>
        <source>Optional, as on the bank statement</source>
        <translation>Opcional, como en el extracto bancario</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>A payment of the same amount, day and customer exists. Record this one only if money came twice.</source>
        <translation>Ya existe un pago del mismo importe, día y cliente. Registre este solo si el dinero llegó dos veces.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>a bank account</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>quittance::RecordWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a command does, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show in the &amp;main window</source>
        <translation>Mostrar en la ventana &amp;principal</translation>
    </message>
    <message>
        <source>&amp;Journal of this item</source>
        <translation>&amp;Diario de este elemento</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
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
        <translation>Crear una clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>It is shown once. Print it or write it down, and keep it away from this computer. Whoever has it and a copy of the book can read what is sealed in it.</source>
        <translation>Se muestra una sola vez. Imprímala o anótela y guárdela lejos de este ordenador. Quien la tenga junto con una copia del libro puede leer lo que está sellado en él.</translation>
    </message>
    <message>
        <source>Last two groups</source>
        <translation>Dos últimos grupos</translation>
    </message>
    <message>
        <source>Type them from the paper: then the key counts. A key made before opens only copies made before.</source>
        <translation>Escríbalos desde el papel: entonces la clave vale. Una anterior solo abre copias anteriores.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Conservar esta clave</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Recovery key of the Quittance book “%1”
%2

%3

It opens the sealed parts of this book and of its copies on a computer whose keychain does not know them: Settings, Backup, Enter a recovery key. Keep this away from the computer and from the copies.</source>
        <extracomment>%1 is a company, %2 a day, %3 the key</extracomment>
        <translation>Clave de recuperación del libro de Quittance «%1»
%2

%3

Abre las partes selladas de este libro y de sus copias en un ordenador cuyo llavero no las conoce: Ajustes, Copia de seguridad, Introducir una clave de recuperación. Guarde esto lejos del ordenador y de las copias.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key of %1.txt</source>
        <translation>Clave de recuperación del %1.txt</translation>
    </message>
    <message>
        <source>The key is at %1. Move it to another place than the copies.</source>
        <translation>La clave está en %1. Llévela a otro sitio que las copias.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>quittance::RecoveryKeyPart</name>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>&amp;Crear una clave de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Enter a recovery key…</source>
        <translation>&amp;Introducir una clave de recuperación…</translation>
    </message>
    <message>
        <source>The paper of %1 opens this book.</source>
        <comment>time</comment>
        <translation>El papel del %1 abre este libro.</translation>
    </message>
    <message>
        <source>No recovery key yet. Without it, what is sealed is lost with this computer.</source>
        <translation>Todavía no hay clave de recuperación. Sin ella, lo sellado se pierde con este ordenador.</translation>
    </message>
    <message>
        <source>The key on the paper counts from now on. Save a copy of the book, so that it opens that, too.</source>
        <translation>La clave del papel vale desde ahora. Guarde una copia del libro para que también la abra.</translation>
    </message>
    <message>
        <source>The key fits. The keychain of this computer now has the key of this book.</source>
        <translation>La clave encaja. El llavero de este ordenador tiene ahora la clave de este libro.</translation>
    </message>
    <message>
        <source>The key fits. The keychain cannot be used, so the sealed parts are open until Quittance closes.</source>
        <translation>La clave encaja. El llavero no se puede usar; las partes selladas quedan abiertas hasta que Quittance se cierre.</translation>
    </message>
    <message>
        <source>The key fits. It is with the other keys of this book now, sealed with your passphrase.</source>
        <translation>La clave encaja. Está ahora con las demás claves de este libro, sellada con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The key fits. The keys of this book are locked, so the sealed parts are open until Quittance closes.</source>
        <translation>La clave encaja. Las claves de este libro están bloqueadas; las partes selladas quedan abiertas hasta que Quittance se cierre.</translation>
    </message>
</context>
<context>
    <name>quittance::RefundDialog</name>
    <message>
        <source>Open on %1 after the refund</source>
        <translation>Pendiente en %1 tras el reembolso</translation>
    </message>
    <message>
        <source>Left after the refund</source>
        <translation>Resto tras el reembolso</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Contabilizado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  máximo %2</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
    <message>
        <source>None: you pay it back yourself, and this books it</source>
        <translation>Ninguna: usted hace el reembolso y aquí se contabiliza</translation>
    </message>
    <message>
        <source>%1 sends the money back the way it came.</source>
        <translation>%1 devuelve el dinero por donde llegó.</translation>
    </message>
    <message>
        <source>Quittance moves no money here.</source>
        <translation>Quittance no mueve dinero aquí.</translation>
    </message>
    <message>
        <source>%1 is open again by this amount; a credit note closes it.</source>
        <translation>%1 vuelve a estar pendiente por este importe; una nota de crédito lo cierra.</translation>
    </message>
    <message>
        <source>The customer is told nothing.</source>
        <translation>Al cliente no se le comunica nada.</translation>
    </message>
    <message>
        <source>&amp;Tell by mail</source>
        <translation>&amp;Avisar por correo</translation>
    </message>
    <message>
        <source>Tell the customer by mail</source>
        <translation>Avisar al cliente por correo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Credit &amp;note instead…</source>
        <translation>&amp;Nota de crédito en su lugar…</translation>
    </message>
    <message>
        <source>The invoice stays paid; what the note is over becomes credit, to be used or paid back</source>
        <translation>La factura sigue pagada; el importe de la nota de crédito pasa a ser saldo a favor, para usarlo o reembolsarlo</translation>
    </message>
    <message>
        <source>Paid of %1 after the refund</source>
        <translation>Pagado de %1 tras el reembolso</translation>
    </message>
    <message>
        <source>Refund %1 when online</source>
        <comment>amount</comment>
        <translation>Reembolsar %1 al conectar</translation>
    </message>
    <message>
        <source>Fee not returned by %1: %2</source>
        <comment>provider, amount</comment>
        <translation>Comisión no devuelta por %1: %2</translation>
    </message>
    <message>
        <source>The customer gets a statement of account that tells of it, once the money is paid back.</source>
        <translation>El cliente recibe un extracto de cuenta que lo refleja, una vez reembolsado el dinero.</translation>
    </message>
</context>
<context>
    <name>quittance::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Nobody is reminded by itself: a reminder is written, looked at and sent by a person, and only of what is overdue and not disputed.</source>
        <translation>No se envía ningún recordatorio automáticamente: cada uno lo escribe, lo revisa y lo envía una persona, y solo de lo que está vencido y no está en disputa.</translation>
    </message>
    <message>
        <source>May be short of</source>
        <translation>Puede faltar</translation>
    </message>
    <message>
        <source>Days between two</source>
        <translation>Días entre dos</translation>
    </message>
    <message>
        <source>So long nobody is reminded of the same invoice again.</source>
        <translation>Durante ese tiempo no se envía otro recordatorio de la misma factura.</translation>
    </message>
    <message>
        <source>Who pays that much less may be let off when the payment is recorded, and is not reminded. In another currency the same digits count: 1.00 EUR is 1.00 USD, and 100 JPY.</source>
        <translation>A quien paga esa cantidad de menos se le puede perdonar el resto al registrar el pago, y no recibe recordatorio. En otra moneda cuentan las mismas cifras: 1,00 EUR es 1,00 USD y 100 JPY.</translation>
    </message>
</context>
<context>
    <name>quittance::RepeatDialog</name>
    <message>
        <source>Repeat invoice</source>
        <translation>Repetir factura</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Modificar programación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Primera el</translation>
    </message>
    <message>
        <source>The days of all others are counted from it</source>
        <translation>Los días de todas las demás se cuentan a partir de él</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Vence a los</translation>
    </message>
    <message>
        <source>days from the day of issue; empty: as agreed with the customer</source>
        <translation>días desde la emisión; vacío: según lo acordado con el cliente</translation>
    </message>
    <message>
        <source>The period that begins on the day</source>
        <translation>El periodo que empieza ese día</translation>
    </message>
    <message>
        <source>The period that ended before it</source>
        <translation>El periodo que terminó antes</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Drafts are made ready on these days; nothing is issued or sent by itself. In items, descriptions and note, {period}, {month}, {year}, {from} and {to} are filled in.</source>
        <translation>En estos días se preparan borradores; no se emite ni se envía nada automáticamente. En artículos, descripciones y nota se completan {period}, {month}, {year}, {from} y {to}.</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Cada cuántos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation>Tras un número</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Drafts in all</source>
        <translation>Borradores en total</translation>
    </message>
    <message>
        <source>The next days show here once all fields can be read.</source>
        <translation>Los próximos días se muestran aquí cuando se puedan leer todos los campos.</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every 1</comment>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <comment>every 1</comment>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <comment>every 1</comment>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>every 1</comment>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <comment>every 1</comment>
        <translation>año</translation>
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
        <translation>No queda ningún día.</translation>
    </message>
    <message>
        <source>More than %1 are due already. Choose a later first day.</source>
        <translation>Ya han vencido más de %1. Elija un primer día posterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n due already: made ready at once.</source>
        <translation>
            <numerusform>%n ya ha vencido: se prepara ahora mismo.</numerusform>
            <numerusform>%n ya han vencido: se preparan ahora mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>y así sucesivamente</translation>
    </message>
    <message>
        <source>Then it is over.</source>
        <translation>Después termina.</translation>
    </message>
</context>
<context>
    <name>quittance::ReportKind</name>
    <message>
        <source>Ageing</source>
        <translation>Antigüedad de saldos</translation>
    </message>
    <message>
        <source>Ageing by customer</source>
        <translation>Antigüedad por cliente</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extracto de cuenta</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>IVA por tipo</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Pagos por método</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Periodo medio de cobro</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Mayores deudores</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Saldo a favor de clientes</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
</context>
<context>
    <name>quittance::ReportText</name>
    <message>
        <source>Ageing</source>
        <translation>Antigüedad de saldos</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>IVA por tipo</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Pagos por método</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Periodo medio de cobro</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>Mayores deudores</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Saldo a favor de clientes</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Series de numeración</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>Categoría de IVA</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
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
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>No vencido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Dominio web</translation>
    </message>
    <message>
        <source>DSO in days</source>
        <translation>PMC en días</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>Moneda de la comisión</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
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
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Last issued on</source>
        <translation>Última emisión</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Próximo número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>Vencimiento más antiguo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>ID de pago</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Tipo de IVA</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>ID allí</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>Número original</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Voided on</source>
        <translation>Anulada el</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Pago devuelto</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Reembolso devuelto</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>Write-off reversed</source>
        <translation>Incobrable revertido</translation>
    </message>
    <message>
        <source>Settled with another customer</source>
        <translation>Compensado con otro cliente</translation>
    </message>
    <message>
        <source>%1: current %2, 1–30 days %3, 31–60 days %4, 61–90 days %5, 90+ days %6, credit %7</source>
        <translation>%1: no vencido %2, 1–30 días %3, 31–60 días %4, 61–90 días %5, 90+ días %6, a favor %7</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>%1, as it was known on %2</source>
        <translation>%1, según lo conocido el %2</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Extracto de cuenta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
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
        <translation>Informes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>currency</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>¿De quién es el extracto?</translation>
    </message>
    <message>
        <source>Choose a customer above.</source>
        <translation>Elija un cliente arriba.</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Nada en estos días.</translation>
    </message>
    <message>
        <source>Other days or currencies may have some.</source>
        <translation>Puede que haya algo en otros días o monedas.</translation>
    </message>
</context>
<context>
    <name>quittance::ReturnPageDialog</name>
    <message>
        <source>Set return page</source>
        <translation>Definir página de retorno</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Página de retorno</translation>
    </message>
    <message>
        <source>Where customers go from the provider&apos;s pages</source>
        <translation>Adónde van los clientes desde las páginas del proveedor</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened. Empty takes it back.</source>
        <translation>Una página suya que da las gracias al cliente. Las páginas de pago inmediato y las de guardar una tarjeta llevan de vuelta a ella; sin ella no se abren. Si se deja vacía, se retira.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>quittance::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Slips happen. Here is what holds them up before they leave the house or reach a closed month.</source>
        <translation>Los descuidos ocurren. Esto es lo que los frena antes de que salgan de casa o lleguen a un mes cerrado.</translation>
    </message>
    <message>
        <source>Hold mails for</source>
        <translation>Retener correos</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>Segunda persona si supera</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who voids, writes off or refunds more only asks for it, and somebody else decides. -1 is never.</source>
        <translation>Unidades enteras de la moneda del documento. Quien anule, dé por incobrable o reembolse más solo lo solicita, y decide otra persona. -1 es nunca.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>&amp;Book movements that are certain by themselves</source>
        <translation>&amp;Contabilizar sin preguntar los movimientos seguros</translation>
    </message>
    <message>
        <source>Locked days</source>
        <translation>Días bloqueados</translation>
    </message>
    <message>
        <source>Locked through</source>
        <translation>Bloqueado hasta</translation>
    </message>
    <message>
        <source>Nothing is booked on or before that day any more. The reason stands in the journal.</source>
        <translation>Ya no se contabiliza nada hasta ese día inclusive. El motivo figura en el diario.</translation>
    </message>
    <message>
        <source>Lock through this day</source>
        <translation>Bloquear hasta este día</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>&amp;Desbloquear todo</translation>
    </message>
    <message>
        <source>Many mails</source>
        <translation>Muchos correos</translation>
    </message>
    <message>
        <source>From so many on, sending asks for their count to be typed.</source>
        <translation>A partir de esa cantidad, al enviar se pide escribir cuántos son.</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>No hay nada bloqueado</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Seconds, 0 to 60. So long “Undo send” takes back what was sent, and “Undo” what a CRM is to be told.</source>
        <translation>Segundos, de 0 a 60. Durante ese tiempo, «No enviar» deshace lo enviado y «Deshacer» lo que se va a comunicar a un CRM.</translation>
    </message>
    <message>
        <source>Type amounts above</source>
        <translation>Escribir importes si superan</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who issues, charges, refunds, credits, voids or writes off more types the amount first. 0 is never.</source>
        <translation>Unidades enteras de la moneda del documento. Quien emita, cobre, reembolse, abone, anule o dé por incobrable un importe mayor lo escribe antes. 0 significa nunca.</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Claves y contraseñas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>quittance::SamplePanel</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Try with a sample book</source>
        <translation>Probar con un libro de ejemplo</translation>
    </message>
    <message>
        <source>A made-up company with a year behind it. Nobody outside is asked or written to, so you can try everything.</source>
        <translation>Una empresa ficticia con un año de actividad. No se consulta ni se escribe a nadie de fuera, así que puede probarlo todo.</translation>
    </message>
    <message>
        <source>Stop making the sample book (Esc)</source>
        <translation>Dejar de crear el libro de ejemplo (Esc)</translation>
    </message>
    <message>
        <source>12 customers in nine countries</source>
        <translation>12 clientes de nueve países</translation>
    </message>
    <message>
        <source>100 invoices in EUR and USD, some late</source>
        <translation>100 facturas en EUR y USD, algunas con retraso</translation>
    </message>
    <message>
        <source>Payments on time, in part and too much</source>
        <translation>Pagos puntuales, parciales y en exceso</translation>
    </message>
    <message>
        <source>A credit note, drafts and lines of the bank</source>
        <translation>Una nota de crédito, borradores y movimientos bancarios</translation>
    </message>
    <message>
        <source>It is on this computer already and opens as you left it. File, Remove the sample book takes it away.</source>
        <translation>Ya está en este ordenador y se abre como lo dejó. Archivo, Eliminar libro de ejemplo lo quita.</translation>
    </message>
    <message>
        <source>It is a book of its own and takes a few seconds to make. File, Remove the sample book takes it away in one step.</source>
        <translation>Es un libro propio y tarda unos segundos en crearse. Archivo, Eliminar libro de ejemplo lo quita en un solo paso.</translation>
    </message>
    <message>
        <source>Making the sample book…</source>
        <translation>Creando el libro de ejemplo…</translation>
    </message>
    <message>
        <source>Making the sample book: %1 of %2</source>
        <extracomment>how many steps are done</extracomment>
        <translation>Creando el libro de ejemplo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>quittance::SavedViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ese nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” comes with the program. Choose another name.</source>
        <translation>«%1» viene con el programa. Elija otro nombre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vencen esta semana</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>Enlace sin pagar desde hace 7 días</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleActions</name>
    <message>
        <source>%1 from %2 on a draft is made ready.</source>
        <comment>every month, day</comment>
        <translation>%1 desde el %2 se prepara un borrador.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>Crear más</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleText</name>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Cada %1 días</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Cada %1 semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Cada %1 meses</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <source>Every %1 quarters</source>
        <translation>Cada %1 trimestres</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Cada %1 años</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, customer archived</source>
        <translation>En pausa, cliente archivado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 draft in all</source>
        <translation>%1 borrador en total</translation>
    </message>
    <message>
        <source>%1 drafts in all</source>
        <translation>%1 borradores en total</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>%1 draft is ready.</source>
        <translation>%1 borrador está listo.</translation>
    </message>
    <message>
        <source>%1 drafts are ready.</source>
        <translation>%1 borradores están listos.</translation>
    </message>
    <message>
        <source>More of “%1” are due.</source>
        <translation>Quedan por preparar más de «%1».</translation>
    </message>
    <message>
        <source>More of “%1” and others are due.</source>
        <translation>Quedan por preparar más de «%1» y otras.</translation>
    </message>
    <message>
        <source>“%1” is paused: its customer is archived.</source>
        <translation>«%1» está en pausa: su cliente está archivado.</translation>
    </message>
    <message>
        <source>“%1” and others are paused: their customers are archived.</source>
        <translation>«%1» y otras están en pausa: sus clientes están archivados.</translation>
    </message>
</context>
<context>
    <name>quittance::SchedulesDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Drafts made</source>
        <translation>Borradores creados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>Facturas recurrentes</translation>
    </message>
    <message>
        <source>Choose Repeat… for an invoice.</source>
        <translation>Elija Repetir… en una factura.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Change this schedule (Enter)</source>
        <translation>Modificar esta programación (Enter)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>What it made stays (Delete)</source>
        <translation>Lo creado se conserva (Supr)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the deletion back (Ctrl+Z)</source>
        <translation>Deshacer la eliminación (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>every month, first day, end</comment>
        <translation>%1 desde el %2, %3</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Goes on from today; what fell into the pause is not made</source>
        <translation>Continúa desde hoy; lo que cayó en la pausa no se crea</translation>
    </message>
    <message>
        <source>Nothing is made until it is resumed</source>
        <translation>No se crea nada hasta que se reanude</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>«%1» modificada.</translation>
    </message>
    <message>
        <source>“%1” goes on from today.</source>
        <translation>«%1» continúa desde hoy.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>«%1» está en pausa.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>«%1» eliminada.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de vuelta.</translation>
    </message>
    <message>
        <source>Nothing repeats yet.</source>
        <translation>Aún no se repite nada.</translation>
    </message>
</context>
<context>
    <name>quittance::SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Find invoices and everything the menus can do (Ctrl+K)</source>
        <translation>Buscar facturas y todo lo que pueden hacer los menús (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsActions</name>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>The keys of this book are open until Quittance closes.</source>
        <translation>Las claves de este libro están abiertas hasta que Quittance se cierre.</translation>
    </message>
    <message>
        <source>The system keychain answers again.</source>
        <translation>El llavero del sistema vuelve a responder.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain did not answer; what it has, “quittance secrets move --to passphrase” brings once it does.</source>
        <translation>La frase de contraseña vale desde ahora. El llavero no ha respondido; lo que tiene lo traerá «quittance secrets move --to passphrase» cuando responda.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain no longer has the keys of this book.</source>
        <translation>La frase de contraseña vale desde ahora. El llavero ya no tiene las claves de este libro.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on. Older copies of the file open with the old one.</source>
        <translation>La nueva frase de contraseña vale desde ahora. Las copias anteriores del archivo se abren con la antigua.</translation>
    </message>
    <message>
        <source>The keys are in the system keychain again, and the sealed file is gone.</source>
        <translation>Las claves están de nuevo en el llavero del sistema, y el archivo sellado ya no existe.</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsPart</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>De&amp;sbloquear…</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>Usar una &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>C&amp;ambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Back to the &amp;keychain</source>
        <translation>&amp;Volver al llavero</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase. They are locked: payment links, mail and sync wait.</source>
        <translation>En un archivo de este libro, sellado con una frase de contraseña. Están bloqueadas: los enlaces de pago, el correo y la sincronización quedan a la espera.</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase, and open until Quittance closes.</source>
        <translation>En un archivo de este libro, sellado con una frase de contraseña, y abiertas hasta que Quittance se cierre.</translation>
    </message>
    <message>
        <source>In the system keychain.</source>
        <translation>En el llavero del sistema.</translation>
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
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set movement aside</source>
        <translation>Apartar movimiento</translation>
    </message>
    <message>
        <source>It is nothing this book is about: a bank&apos;s fee, wages, a transfer of your own. Nothing is booked, and it can be undone.</source>
        <translation>No es nada de lo que trata este libro: una comisión del banco, nóminas, un traspaso propio. No se contabiliza nada, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indique primero el motivo.</translation>
    </message>
    <message>
        <source>Set aside (Enter)</source>
        <translation>Apartar (Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsActions</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 is connected: %2.</source>
        <translation>%1 está conectado: %2.</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Conectado: %1. Se están obteniendo sus contactos.</translation>
    </message>
    <message>
        <source>Mails leave through this account from now on.</source>
        <translation>A partir de ahora, los correos salen por esta cuenta.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a country, a day and an amount as they are written there</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Whose book it is. It stands on documents and mails from the next one on; what was issued stays as it is.</source>
        <translation>De quién es el libro. Figura en documentos y correos a partir del próximo; lo ya emitido queda como está.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>All mails to customers come from here.</source>
        <translation>Todos los correos a clientes salen de aquí.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Moneda habitual</translation>
    </message>
    <message>
        <source>New customers get it; each customer and document may have another.</source>
        <translation>La reciben los clientes nuevos; cada cliente y cada documento puede tener otra.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Decides on which day something happened, whatever this computer&apos;s clock says.</source>
        <translation>Decide en qué día ocurrió algo, diga lo que diga el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Rates are chosen on each line of an invoice. Here is what the authorities and your adviser know you by.</source>
        <translation>Los tipos se eligen en cada línea de una factura. Aquí figura cómo le identifican la administración y su asesor.</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>El ejercicio empieza en</translation>
    </message>
    <message>
        <source>Decides which year a number names.</source>
        <translation>Decide qué año indica un número.</translation>
    </message>
    <message>
        <source>Export for DATEV</source>
        <translation>Exportación para DATEV</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan de cuentas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Adviser&apos;s number</source>
        <translation>Número del asesor</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Digits of an account</source>
        <translation>Dígitos de una cuenta</translation>
    </message>
    <message>
        <source>First debtor</source>
        <translation>Primer deudor</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Cuenta puente</translation>
    </message>
    <message>
        <source>Of money that is at a payment provider. All other accounts come from the chart, or are set with the command “quittance config set datev.…”.</source>
        <translation>Para el dinero que está en un proveedor de pagos. Las demás cuentas proceden del plan o se establecen con el comando «quittance config set datev.…».</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>The language of the window, the way it writes numbers and days, and the language of documents are three things.</source>
        <translation>El idioma de la ventana, su forma de escribir números y días, y el idioma de los documentos son tres cosas distintas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Números y días</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>As the region has them</source>
        <translation>Según la región</translation>
    </message>
    <message>
        <source>ISO (2026-01-03)</source>
        <translation>ISO (2026-01-03)</translation>
    </message>
    <message>
        <source>Documents and mails are written in the language of the customer, which is set with the customer.</source>
        <translation>Los documentos y correos se redactan en el idioma del cliente, que se define en su ficha.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>What you choose here counts until this book is closed: it can only be read.</source>
        <translation>Lo que elija aquí vale hasta que se cierre este libro: solo se puede leer.</translation>
    </message>
</context>
<context>
    <name>quittance::SetupChecklist</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Ocultar esta lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button of the setup list for screen readers: what it does, what for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Company details and logo</source>
        <translation>Datos de la empresa y logotipo</translation>
    </message>
    <message>
        <source>Bring invoices</source>
        <translation>Importar facturas</translation>
    </message>
    <message>
        <source>Connect CRM</source>
        <translation>Conectar CRM</translation>
    </message>
    <message>
        <source>Connect payments</source>
        <translation>Conectar pagos</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Cuenta de correo</translation>
    </message>
    <message>
        <source>Backup folder and recovery key</source>
        <translation>Carpeta de copias y clave de recuperación</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Hide this list. It does not come back. Everything in it is in the menus and in Settings.</source>
        <translation>Ocultar esta lista. No vuelve. Todo lo que contiene está en los menús y en Ajustes.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quittance::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>Sinc. CRM</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>quittance::StandingsCard</name>
    <message>
        <source>%1 contacts there, %2 customers linked, %3 gone there</source>
        <translation>%1 contactos allí, %2 clientes vinculados, %3 ya no existen allí</translation>
    </message>
    <message>
        <source>%1 contacts there, %2 customers linked</source>
        <translation>%1 contactos allí, %2 clientes vinculados</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>nunca contado</translation>
    </message>
    <message>
        <source>%1 there, %2 here, %3 unexplained</source>
        <translation>%1 allí, %2 aquí, %3 sin explicar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>connection, before its counts</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Compare %1 with the book now</source>
        <translation>Comparar ahora %1 con el libro</translation>
    </message>
    <message>
        <source>Show what %1 has</source>
        <translation>Mostrar lo que tiene %1</translation>
    </message>
</context>
<context>
    <name>quittance::StartWindow</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Reinte&amp;ntar</translation>
    </message>
    <message>
        <source>Choose a book</source>
        <translation>Elegir un libro</translation>
    </message>
    <message>
        <source>A book holds one company: its invoices, payments and customers. It stays on this computer.</source>
        <translation>Un libro contiene una empresa: sus facturas, pagos y clientes. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Try with a &amp;sample book</source>
        <translation>Probar con un libro de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Made-up company, no real money or mail. Removed in one step.</source>
        <translation>Empresa ficticia, sin dinero ni correos reales. Se elimina en un solo paso.</translation>
    </message>
    <message>
        <source>Start &amp;my book</source>
        <translation>Empezar &amp;mi libro</translation>
    </message>
    <message>
        <source>Three answers, then the work. All can be changed later.</source>
        <translation>Tres respuestas y a trabajar. Todo se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>O&amp;pen or restore</source>
        <translation>Abrir o &amp;restaurar</translation>
    </message>
    <message>
        <source>A book on this computer, or a backup of one.</source>
        <translation>Un libro de este ordenador o una copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>Abrir el libro de ejemplo</translation>
    </message>
    <message>
        <source>Start my book</source>
        <translation>Empezar mi libro</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Open this book</source>
        <translation>Abrir este libro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain.</source>
        <translation>Las claves y contraseñas van al llavero del sistema.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Use a passphrase…</source>
        <translation>&amp;Usar una frase de contraseña…</translation>
    </message>
    <message>
        <source>The system keychain is locked or not there. Unlock it and try again, use a passphrase instead, or go on without: you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>El llavero del sistema está bloqueado o no existe. Desbloquéelo e inténtelo de nuevo, use en su lugar una frase de contraseña, o continúe sin él: puede leer el libro y hacer facturas; los enlaces de pago, el correo y la sincronización quedan a la espera.</translation>
    </message>
    <message>
        <source>Keys and passwords of the book that is opened now are sealed with your passphrase, in a file beside it.</source>
        <translation>Las claves y contraseñas del libro que se abra ahora se sellan con su frase de contraseña, en un archivo junto a él.</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain. It may ask for its password first.</source>
        <translation>Las claves y contraseñas se guardan en el llavero del sistema. Puede que pida antes su contraseña.</translation>
    </message>
</context>
<context>
    <name>quittance::StateText</name>
    <message>
        <source>Overdue %1 d</source>
        <translation>Vencida %1 d</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Incobrable</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Abonada</translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation>Vencida hace %1 día</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>Vencida hace %1 días</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 day</source>
        <translation>Pagada en parte, vencida hace %1 día</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 days</source>
        <translation>Pagada en parte, vencida hace %1 días</translation>
    </message>
    <message>
        <source>Link requested</source>
        <translation>Enlace solicitado</translation>
    </message>
    <message>
        <source>Link active</source>
        <translation>Enlace activo</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Pagada por enlace</translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation>Enlace revocado</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Enlace caducado</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Enlace rechazado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Accepted by mail server</source>
        <translation>Aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>Refused by mail server</source>
        <translation>Rechazado por el servidor de correo</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took it</source>
        <translation>No se sabe si el servidor de correo lo aceptó</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Descartado antes de enviarse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Reintentar luego</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Enlace de pago</translation>
    </message>
    <message>
        <source>Payment link e-mail</source>
        <translation>Correo con enlace de pago</translation>
    </message>
    <message>
        <source>Closing of a payment link</source>
        <translation>Cierre de un enlace de pago</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Charge of a saved card</source>
        <translation>Cobro a tarjeta guardada</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Cobro retenido</translation>
    </message>
    <message>
        <source>Cancelling of a charge</source>
        <translation>Cancelación de un cobro</translation>
    </message>
    <message>
        <source>Update of the CRM</source>
        <translation>Actualización del CRM</translation>
    </message>
    <message>
        <source>Remark in the CRM</source>
        <translation>Observación en el CRM</translation>
    </message>
    <message>
        <source>Bringing contacts</source>
        <translation>Obteniendo contactos</translation>
    </message>
    <message>
        <source>Bringing companies</source>
        <translation>Obteniendo empresas</translation>
    </message>
    <message>
        <source>Bringing notes</source>
        <translation>Obteniendo notas</translation>
    </message>
    <message>
        <source>Bringing calls</source>
        <translation>Obteniendo llamadas</translation>
    </message>
    <message>
        <source>Bringing e-mails</source>
        <translation>Obteniendo correos</translation>
    </message>
    <message>
        <source>Bringing meetings</source>
        <translation>Obteniendo reuniones</translation>
    </message>
    <message>
        <source>Bringing tasks</source>
        <translation>Obteniendo tareas</translation>
    </message>
    <message>
        <source>Looking for payments</source>
        <translation>Buscando pagos</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Enviando lo que está en espera</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
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
        <translation>%1 pago contabilizado</translation>
    </message>
    <message>
        <source>%1 payments booked</source>
        <translation>%1 pagos contabilizados</translation>
    </message>
    <message>
        <source>%1 contact brought</source>
        <translation>%1 contacto obtenido</translation>
    </message>
    <message>
        <source>%1 contacts brought</source>
        <translation>%1 contactos obtenidos</translation>
    </message>
    <message>
        <source>%1 payment link created</source>
        <translation>%1 enlace de pago creado</translation>
    </message>
    <message>
        <source>%1 payment links created</source>
        <translation>%1 enlaces de pago creados</translation>
    </message>
    <message>
        <source>%1 mail accepted by mail server</source>
        <translation>%1 correo aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>%1 mails accepted by mail server</source>
        <translation>%1 correos aceptados por el servidor de correo</translation>
    </message>
    <message>
        <source>%1 message to the CRM</source>
        <translation>%1 mensaje al CRM</translation>
    </message>
    <message>
        <source>%1 messages to the CRM</source>
        <translation>%1 mensajes al CRM</translation>
    </message>
    <message>
        <source>%1 needs you in Outbox</source>
        <translation>%1 requiere su atención en la bandeja de salida</translation>
    </message>
    <message>
        <source>%1 need you in Outbox</source>
        <translation>Requieren su atención en la bandeja de salida: %1</translation>
    </message>
    <message>
        <source>%1 waits in Outbox</source>
        <translation>%1 en espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>%1 wait in Outbox</source>
        <translation>%1 en espera en la bandeja de salida</translation>
    </message>
    <message>
        <source>Synced. Nothing has changed.</source>
        <translation>Sincronizado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Synced: %1.</source>
        <comment>a list of what happened</comment>
        <translation>Sincronizado: %1.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Datáfono</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Deuda incobrable</translation>
    </message>
    <message>
        <source>Small rest</source>
        <translation>Resto pequeño</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Comisión bancaria</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Nota de crédito %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Needs customer</source>
        <translation>Falta cliente</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Link to be closed</source>
        <translation>Enlace por cerrar</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>Caduca en %1 d</translation>
    </message>
    <message>
        <source>To close</source>
        <comment>a link whose last day is over</comment>
        <translation>Por cerrar</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the last day of a link</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>En %1 d</translation>
    </message>
    <message>
        <source>Link active until %1</source>
        <translation>Enlace activo hasta el %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>SEPA Direct Debit</source>
        <translation>Adeudo directo SEPA</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>Adeudo preautorizado</translation>
    </message>
    <message>
        <source>Nothing was synced: no CRM and no payment provider is connected. Connect one in Settings.</source>
        <translation>No se ha sincronizado nada: no hay ningún CRM ni proveedor de pagos conectado. Conecte uno en Ajustes.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline.</source>
        <translation>No se ha podido sincronizar todo: este ordenador está sin conexión.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>No se ha podido sincronizar todo: este ordenador está sin conexión. %1.</translation>
    </message>
    <message>
        <source>Not everything could be synced.</source>
        <translation>No se ha podido sincronizar todo.</translation>
    </message>
    <message>
        <source>Not everything could be synced. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>No se ha podido sincronizar todo. %1.</translation>
    </message>
</context>
<context>
    <name>quittance::StatementActions</name>
    <message>
        <source>Import bank statement</source>
        <translation>Importar extracto bancario</translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</source>
        <translation>Extractos bancarios (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message>
        <source>Import bank statement</source>
        <translation>Importar extracto bancario</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>Extractos del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Salir sin efecto (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>It cannot be read like this.</source>
        <translation>Así no se puede leer.</translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation>%1 más como estos.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>place in a file</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Importar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>place of a step, how many there are, its name</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>quittance::SumStrip</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
</context>
<context>
    <name>quittance::SyncButton</name>
    <message>
        <source>Other kinds of sync</source>
        <translation>Otros tipos de sincronización</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Stop the sync; what is done stays done</source>
        <translation>Detener la sincronización; lo ya hecho se conserva</translation>
    </message>
    <message>
        <source>Sync everything (F5)</source>
        <translation>Sincronizar todo (F5)</translation>
    </message>
</context>
<context>
    <name>quittance::SyncPace</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
</context>
<context>
    <name>quittance::TableColumns</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Ajustar ancho</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>&amp;Ocultar «%1»</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Columnas por &amp;defecto</translation>
    </message>
</context>
<context>
    <name>quittance::TablePage</name>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
</context>
<context>
    <name>quittance::TablePages</name>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TagsDialog</name>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Several tags are divided by commas.</source>
        <translation>Varias etiquetas se separan con comas.</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Guardar etiquetas</translation>
    </message>
</context>
<context>
    <name>quittance::TakeOverDialog</name>
    <message>
        <source>Take over book</source>
        <translation>Tomar el libro</translation>
    </message>
    <message>
        <source>It has not been heard of for a while. Make sure that Quittance is closed there: two computers writing at once can damage the book. If it is still running there, it stops writing as soon as it notices, and what is not saved yet is lost.</source>
        <translation>Hace un rato que ese ordenador no da señales de vida. Asegúrese de que Quittance esté cerrado allí: si dos ordenadores escriben a la vez, el libro puede dañarse. Si todavía está abierto allí, dejará de escribir en cuanto lo note, y lo que aún no esté guardado se perderá.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Tomar</translation>
    </message>
</context>
<context>
    <name>quittance::TellDialog</name>
    <message>
        <source>Tell CRM now</source>
        <translation>Informar al CRM ahora</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2. The first %3 are shown.</source>
        <translation>Campos que se escribirían: %1, de clientes: %2. Se muestran los %3 primeros.</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2.</source>
        <translation>Campos que se escribirían: %1, de clientes: %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Lo que hay allí ahora</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Lo que se escribiría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Informar ahora</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::ThirdPartyPanel</name>
    <message>
        <source>The other customer</source>
        <translation>El otro cliente</translation>
    </message>
</context>
<context>
    <name>quittance::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>quittance::Token</name>
    <message>
        <source>Delete takes it away, Enter changes it.</source>
        <translation>Supr la quita, Enter la cambia.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>quittance::TotalsBox</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Recargos</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>VAT and its rate, amount</comment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Pagado antes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Why no VAT is due: %1</source>
        <translation>Por qué no se aplica IVA: %1</translation>
    </message>
    <message>
        <source>Why no VAT is due</source>
        <translation>Por qué no se aplica IVA</translation>
    </message>
    <message>
        <source>Reason: %1, or in words</source>
        <comment>code</comment>
        <translation>Motivo: %1, o en palabras</translation>
    </message>
</context>
<context>
    <name>quittance::TransferDialog</name>
    <message>
        <source>Bank details for %1</source>
        <translation>Datos bancarios para %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The reference tells the provider what the money is for. Without it the money waits there.</source>
        <translation>La referencia indica al proveedor para qué es el dinero. Sin ella, el dinero queda allí en espera.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quittance::TrialView</name>
    <message>
        <source>This is not the account this book knows, which is “%1”. If you go on, all contacts and links of that one are dropped here. Customers and invoices stay, and nothing changes in %2.</source>
        <translation>Esta no es la cuenta que conoce este libro, que es «%1». Si continúa, se descartan aquí todos los contactos y vínculos de aquella. Los clientes y las facturas se conservan, y en %2 no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Leave that account and connect this one</source>
        <translation>&amp;Dejar esa cuenta y conectar esta</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Qué permite a Quittance</translation>
    </message>
</context>
<context>
    <name>quittance::TroublePanel</name>
    <message>
        <source>This book did not open</source>
        <translation>Este libro no se ha abierto</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se ha revisado</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Res&amp;taurar esta copia</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>El archivo existe.</translation>
    </message>
    <message>
        <source>There is no file book.sqlite.</source>
        <translation>No hay ningún archivo book.sqlite.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Se puede leer.</translation>
    </message>
    <message>
        <source>It cannot be read by you.</source>
        <translation>Usted no puede leerlo.</translation>
    </message>
    <message>
        <source>It is a Quittance book.</source>
        <translation>Es un libro de Quittance.</translation>
    </message>
    <message>
        <source>Its first page is not that of a Quittance book.</source>
        <translation>Su primera página no es la de un libro de Quittance.</translation>
    </message>
    <message>
        <source>It was written by a newer Quittance.</source>
        <translation>Lo escribió una versión más reciente de Quittance.</translation>
    </message>
    <message>
        <source>Every page of the file is as it should be.</source>
        <translation>Todas las páginas del archivo son como deben ser.</translation>
    </message>
    <message>
        <source>Some pages of the file are damaged.</source>
        <translation>Algunas páginas del archivo están dañadas.</translation>
    </message>
    <message>
        <source>There is no backup in the folder of this book. Choose one that is kept elsewhere under Open or restore.</source>
        <translation>No hay ninguna copia de seguridad en la carpeta de este libro. Elija una guardada en otro lugar en Abrir o restaurar.</translation>
    </message>
    <message>
        <source>The last good backup is of %1. What was written after it is not in it. The damaged file is kept beside the backups.</source>
        <translation>La última copia de seguridad correcta es del %1. No contiene lo que se escribió después. El archivo dañado se conserva junto a las copias de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Export what is readable…</source>
        <translation>E&amp;xportar lo legible…</translation>
    </message>
    <message>
        <source>Write journal, customers and invoices as files. The book itself stays as it is.</source>
        <translation>Escribir el diario, los clientes y las facturas en archivos. El libro en sí queda como está.</translation>
    </message>
    <message>
        <source>Folder for what is readable</source>
        <translation>Carpeta para lo legible</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
    <message>
        <source>What was written to %1</source>
        <translation>Qué se ha escrito en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not follow the one before them.</source>
        <translation>
            <numerusform>%n asiento no enlaza con el anterior.</numerusform>
            <numerusform>%n asientos no enlazan con el anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not give all of the file.</source>
        <translation>El disco no ha entregado todo el archivo.</translation>
    </message>
</context>
<context>
    <name>quittance::TypedNumber</name>
    <message>
        <source>Type %1 to go on</source>
        <comment>a number</comment>
        <translation>Escriba %1 para continuar</translation>
    </message>
</context>
<context>
    <name>quittance::UnexplainedDialog</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Amount at %1</source>
        <translation>Importe en %1</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>Amount in the book</source>
        <translation>Importe en el libro</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>a payment, at the provider</extracomment>
        <translation>no está</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Payments the two do not agree about</source>
        <translation>Pagos en los que ambos no coinciden</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>a payment, in the book</extracomment>
        <translation>no está aquí</translation>
    </message>
</context>
<context>
    <name>quittance::UnitText</name>
    <message>
        <source>piece</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>tanto alzado</translation>
    </message>
</context>
<context>
    <name>quittance::UnlockDialog</name>
    <message>
        <source>Unlock the keys of this book</source>
        <translation>Desbloquear las claves de este libro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The keys and passwords of this book are sealed with a passphrase. Without it you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Las claves y contraseñas de este libro están selladas con una frase de contraseña. Sin ella puede leer el libro y hacer facturas; los enlaces de pago, el correo y la sincronización quedan a la espera.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. With it you can also read what is sealed in the book, such as payment links. Nothing is changed in it.</source>
        <translation>Las claves de este libro están selladas con una frase de contraseña. Con ella también puede leer lo que está sellado en el libro, como los enlaces de pago. No se cambia nada en él.</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Leer sin ella</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Seguir sin las claves</translation>
    </message>
</context>
<context>
    <name>quittance::UpgradeText</name>
    <message>
        <source>This book was written by an older Quittance. A copy of it is brought up to date and compared with it; that may take some minutes.</source>
        <translation>Este libro lo escribió una versión anterior de Quittance. Se actualiza una copia de él y se compara con el original; puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>The book is up to date, and every balance is as before. The old file is kept: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El libro está actualizado, y todos los saldos son los de antes. El archivo antiguo se conserva: %1</translation>
    </message>
</context>
<context>
    <name>quittance::VatText</name>
    <message>
        <source>Zero rated</source>
        <translation>Tipo cero</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>Intra-EU supply</source>
        <translation>Entrega intracomunitaria</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation>No sujeto a IVA</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>rate</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>VAT not chosen</source>
        <translation>IVA sin elegir</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>IVA %1</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Tipo general</translation>
    </message>
</context>
<context>
    <name>quittance::ViewActions</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Vistas: filtro, orden y columnas con un nombre</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>%1 is the name of a view; found by the search of commands</extracomment>
        <translation>Vista «%1»</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Cambiar &amp;nombre de vista…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>View “%1” (%2)</source>
        <comment>name of a view, what is listed</comment>
        <translation>Vista «%1» (%2)</translation>
    </message>
</context>
<context>
    <name>quittance::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Se sustituye la vista con este nombre.</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name.</source>
        <translation>El filtro, el orden y las columnas se guardan con este nombre.</translation>
    </message>
</context>
<context>
    <name>quittance::WaterfallBox</name>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
</context>
<context>
    <name>quittance::WindowProgram</name>
    <message numerus="yes">
        <source>%n entries, every one accounted for. Seal %1.</source>
        <translation>
            <numerusform>%n asiento, todo justificado. Sello %1.</numerusform>
            <numerusform>%n asientos, todos justificados. Sello %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::slippedIn</name>
    <message>
        <source>%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was closed. It is credit of %4 until it is allocated or paid back.</source>
        <extracomment>%1 an amount, %2 a provider, %3 a day, %4 a customer</extracomment>
        <translation>%1 llegaron a través de %2 el %3 y no pagan nada: aquello a lo que iban destinados está resuelto o su enlace se cerró. Son saldo a favor de %4 hasta que se asignen o reembolsen.</translation>
    </message>
    <message>
        <source>%1 more than was open came through %2 on %3. It is credit of %4 until it is allocated or paid back.</source>
        <translation>%1 más de lo pendiente llegaron a través de %2 el %3. Son saldo a favor de %4 hasta que se asignen o reembolsen.</translation>
    </message>
</context>
<context>
    <name>quittance::stateChips</name>
    <message>
        <source>Retry %1</source>
        <translation>Reintentar %1</translation>
    </message>
</context>
<context>
    <name>quittance::takeBackAllocations</name>
    <message>
        <source>Undone after allocating</source>
        <translation>Deshecho tras la asignación</translation>
    </message>
</context>
</TS>
