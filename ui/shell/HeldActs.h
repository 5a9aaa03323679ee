#pragma once

#include <QAction>
#include <QList>

namespace quittance {

//! Keeps acts off, whatever else would allow them, and has them say why.
class HeldActs final : public QObject
{
    Q_OBJECT

public:
    HeldActs(const QList<QAction *> &acts, QString reason, QObject *parent);

private:
    void keepOff(QAction &act) const;

    const QString m_reason;
};

} // namespace quittance
