#pragma once

#include "core/domain/CrmStatus.h"
#include "core/domain/SyncProgress.h"
#include "ui/text/SyncPace.h"

#include <QStringList>
#include <QTimeZone>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class CrmDesk;
class Desk;
class Notice;
class PlainLabel;

//! How each CRM and the book stand to each other: age, what waits, quota, when it goes on, and what needs a
//! person; while a sync runs, how far it is. Asks again when something changed, at most once a second.
class CrmStatusBar final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the bar.
    CrmStatusBar(Desk &desk, CrmDesk &crm, QTimeZone zone, QWidget *parent);

signals:
    void stopWanted();
    void conflictsWanted();
    void conflictsCounted(qint64 waiting); //!< So many wait for a person, of all CRMs.
    void connectWanted(); //!< A CRM does not let us in any more.
    void fieldsWanted(const QString &connection); //!< Mapped fields do not fit those of this CRM.
    void tellWanted(); //!< The CRMs are to be told now what is new here.
    void failed(const quittance::Error &error);

private:
    void ask();
    void showAll(const QList<CrmStatus> &all);
    void showProgress(const SyncProgress &progress);

    CrmDesk &m_crm;
    const QTimeZone m_zone;
    QVBoxLayout *m_lines;
    QList<PlainLabel *> m_texts;
    QStringList m_names; //!< Of the CRMs shown.
    PlainLabel *m_progress;
    QPushButton *m_stop;
    QPushButton *m_conflicts;
    Notice *m_trouble;
    QPushButton *m_tell;
    QPushButton *m_again = nullptr;
    QPushButton *m_fields = nullptr;
    QString m_misfit; //!< The CRM with most fields that do not fit; empty where all do.
    SyncPace m_pace;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace quittance
