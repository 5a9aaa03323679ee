#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace quittance {

class Token;

//! A field for several short values. What is typed becomes a token by a comma, a semicolon, Enter, and by
//! leaving the field; Backspace before what is typed goes to the last token. One that cannot be used is red,
//! and says why. Where there are many, the field has several lines.
class TokenField final : public QWidget
{
    Q_OBJECT

public:
    //! name is the object name of the line that is typed in.
    TokenField(const QString &name, QWidget *parent = nullptr);

    //! What is shown for a value, and why it cannot be used (empty: it can); asked again by showAgain().
    void setWords(
        std::function<QString(const QString &)> textOf, std::function<QString(const QString &)> troubleOf);
    void showAgain();
    void setPlaceholderText(const QString &text); //!< Shown while there is no token.
    void setReadOnly(bool readOnly);

    QLineEdit *line() const { return m_line; }
    QStringList tokens() const;
    //! Those of the tokens, and what is being typed.
    QStringList values() const;
    void setTokens(const QStringList &values);
    //! One that is there already is not added again, in whatever letters.
    void add(const QString &value);
    //! What is being typed becomes a token, or several.
    void take();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void changed(); //!< By the user: the tokens or what is being typed.
    void left(); //!< The line.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onTyped();
    bool takeKey(const QKeyEvent &key);
    void insert(const QString &value);
    void remove(Token *token, int step);
    void change(Token *token);
    void step(Token *token, int by);
    void arrange(); //!< After the tokens are others.
    void place();
    //! Of the tokens, and of the line behind them.
    QList<QRect> places(int width) const;

    const QString m_name;
    QLineEdit *m_line;
    QList<Token *> m_tokens;
    QString m_placeholder;
    std::function<QString(const QString &)> m_textOf;
    std::function<QString(const QString &)> m_troubleOf;
};

} // namespace quittance
