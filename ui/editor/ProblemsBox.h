#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace quittance {

//! What keeps an invoice from being issued, or from being a good one, each with a way to its place.
class ProblemsBox final : public QWidget
{
    Q_OBJECT

public:
    struct Problem {
        QString text;
        bool isBlocking = false;

        friend bool operator==(const Problem &, const Problem &) = default;
    };

    explicit ProblemsBox(QWidget *parent);

    void setProblems(const QList<Problem> &problems);

signals:
    void jumpWanted(int problem); //!< Its place in the list.

private:
    QList<Problem> m_problems;
    QWidget *m_sheet = nullptr;
};

} // namespace quittance
