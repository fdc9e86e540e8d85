// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/offline_answers.h"

#include <QDateTime>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace tijara::ui {

namespace {

constexpr std::size_t kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

constexpr std::size_t kEarlyMax = 50;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned long long sizeOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

struct OfflineAnswers::Key {
    std::array<unsigned char, kKeyBytes> bytes{};

    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }

    /// What a question is filed under: without the key nobody can try whether it was asked.
    [[nodiscard]] QByteArray fileOf(const QByteArray& question) const
    {
        QByteArray hash(crypto_generichash_BYTES, '\0');
        crypto_generichash(raw(hash), static_cast<std::size_t>(hash.size()), raw(question), sizeOf(question), bytes.data(), bytes.size());
        return hash;
    }
    /// An answer can be put neither under another question nor under another time.
    static QByteArray boundTo(const QByteArray& file, qint64 asOfMs) { return file + QByteArray::number(asOfMs); }

    [[nodiscard]] QByteArray sealed(const QByteArray& plain, const QByteArray& bound) const
    {
        QByteArray out(kNonceBytes + plain.size() + kTagBytes, '\0');
        randombytes_buf(out.data(), kNonceBytes);
        crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + kNonceBytes, nullptr, raw(plain), sizeOf(plain), raw(bound), sizeOf(bound), nullptr,
                                                   raw(out), bytes.data());
        return out;
    }
    [[nodiscard]] std::optional<QByteArray> opened(const QByteArray& sealed, const QByteArray& bound) const
    {
        if (sealed.size() < kNonceBytes + kTagBytes) {
            return std::nullopt;
        }
        QByteArray plain(sealed.size() - kNonceBytes - kTagBytes, '\0');
        const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed) + kNonceBytes, sizeOf(sealed) - kNonceBytes,
                                                                     raw(bound), sizeOf(bound), raw(sealed), bytes.data());
        return wrong == 0 ? std::optional(plain) : std::nullopt;
    }
};

OfflineAnswers::OfflineAnswers(LocalStore& store, QObject* parent, qint64 bytesMax) : QObject(parent), m_store(store), m_bytesMax(bytesMax)
{
    if (sodium_init() < 0) {
        qFatal("libsodium cannot be used");
    }
}

QByteArray OfflineAnswers::newKey()
{
    QByteArray key(kKeyBytes, '\0');
    randombytes_buf(key.data(), kKeyBytes);
    return key;
}

void OfflineAnswers::open(const QString& owner, const QByteArray& key)
{
    Q_ASSERT_X(key.size() == static_cast<qsizetype>(kKeyBytes), "OfflineAnswers", "a key of another length");
    auto own = std::make_shared<Key>();
    std::copy_n(raw(key), kKeyBytes, own->bytes.begin());
    m_owner = owner;
    m_key = std::move(own);
    m_expecting = false;
    for (const auto& [question, body] : std::exchange(m_early, {})) {
        keep(question, body);
    }
}

void OfflineAnswers::expectKey()
{
    close();
    m_expecting = true;
}

void OfflineAnswers::close()
{
    m_expecting = false;
    m_early.clear();
    m_owner.clear();
    m_key.reset();
}

void OfflineAnswers::forget(const QString& owner)
{
    m_store.forgetAnswers(owner);
}

void OfflineAnswers::keep(const QByteArray& question, const QByteArray& body)
{
    if (body.size() > kAnswerBytesMax) {
        return;
    }
    if (!m_key) {
        if (m_expecting && m_early.size() < kEarlyMax) {
            m_early.emplace_back(question, body);
        }
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray file = m_key->fileOf(question);
    m_store.keepAnswer(m_owner, file, m_bytesMax, [key = m_key, file, body, now] {
        return SealedAnswer{now, key->sealed(qCompress(body, 1), Key::boundTo(file, now))};
    });
}

void OfflineAnswers::find(const QByteArray& question, QObject* context, std::function<void(std::optional<Answer>)> answer)
{
    if (!m_key) {
        answer(std::nullopt);
        return;
    }
    const QByteArray file = m_key->fileOf(question);
    m_store.findAnswer(m_owner, file, context, [key = m_key, file, answer = std::move(answer)](const std::optional<SealedAnswer>& found) {
        const auto packed = found ? key->opened(found->bytes, Key::boundTo(file, found->asOfMs)) : std::nullopt;
        answer(packed ? std::optional(Answer{qUncompress(*packed), Instant{found->asOfMs}}) : std::nullopt);
    });
}

} // namespace tijara::ui
