#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace quittance {

//! A line for tags, divided by commas. The tag that is being typed is completed from those in use.
class TagEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);

    void setKnown(const QStringList &tags) { m_known = tags; }
    //! With room for another one behind them.
    void setTags(const QStringList &tags);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void take(const QString &tag);

    QStringList m_known;
    QStringListModel *m_offered;
    QCompleter *m_completer;
};

} // namespace quittance
