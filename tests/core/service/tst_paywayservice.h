#pragma once

#include <QObject>

class TestPayWayService : public QObject
{
    Q_OBJECT

private slots:
    void aTransferLinksTheCustomerFirst();
    void twoWhoShareAnAddressAreTwoThere();
    void aPageForNowNeedsSomewhereToLeadTo();
    void aLinkToCopyIsMadeWithoutAMail();
    void onlyALinkedCustomerHasAPortal();
    void theTestNamesWhatAKeyLacks();
    void aKeyThatMayDoEverythingIsSaid();
};
