// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/totp.h"

#include <Poco/HMACEngine.h>
#include <Poco/SHA1Engine.h>
#include <Poco/URI.h>

#include <cctype>

#include <sodium.h>

namespace tijara::identity {

namespace {

constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t kSecretBytes = 20; // RFC 4226, section 4: 160 bits are recommended
constexpr std::string_view kCodeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U

} // namespace

std::string newTotpSecret()
{
    std::string secret(kSecretBytes, '\0');
    randombytes_buf(secret.data(), secret.size());
    return secret;
}

std::string totpCode(std::string_view secret, std::int64_t step, int digits)
{
    unsigned char counter[8];
    for (int at = 7; at >= 0; --at, step >>= 8) {
        counter[at] = static_cast<unsigned char>(step & 0xFF);
    }
    Poco::HMACEngine<Poco::SHA1Engine> engine{std::string(secret)};
    engine.update(counter, sizeof counter);
    const auto& hash = engine.digest();
    const std::size_t offset = hash.back() & 0x0F;
    std::uint32_t number = 0;
    for (std::size_t at = 0; at < 4; ++at) {
        number = (number << 8) | hash.at(offset + at);
    }
    std::uint32_t modulus = 1;
    for (int digit = 0; digit < digits; ++digit) {
        modulus *= 10;
    }
    std::string text = std::to_string((number & 0x7FFFFFFF) % modulus);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

std::optional<std::int64_t> stepOf(std::string_view secret, std::string_view code, Instant now)
{
    const std::int64_t present = now.utcMs / kStepMs;
    std::optional<std::int64_t> found;
    for (const std::int64_t step : {present - 1, present, present + 1}) {
        const std::string right = totpCode(secret, step);
        if (code.size() == right.size() && sodium_memcmp(code.data(), right.data(), right.size()) == 0) {
            found = step;
        }
    }
    return found;
}

std::string base32(std::string_view bytes)
{
    std::string text;
    unsigned held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5) {
            text += kBase32[(held >> (bits - 5)) & 0x1F];
        }
        held &= (1U << bits) - 1;
    }
    if (bits > 0) {
        text += kBase32[(held << (5 - bits)) & 0x1F];
    }
    return text;
}

std::string fromBase32(std::string_view letters)
{
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char letter : letters) {
        held = ((held << 5) | static_cast<unsigned>(kBase32.find(letter))) & 0xFFFF;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((held >> bits) & 0xFF);
        }
    }
    return bytes;
}

std::string totpUri(std::string_view secret, std::string_view issuer, std::string_view account)
{
    const auto encoded = [](std::string_view text) {
        std::string out;
        Poco::URI::encode(std::string(text), "!?#/'\",;:$&()[]*+=@", out);
        return out;
    };
    return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32(secret) + "&issuer=" + encoded(issuer);
}

std::string newOneTimeCode()
{
    std::string code;
    for (int at = 0; at < 16; ++at) {
        if (at > 0 && at % 4 == 0) {
            code += '-';
        }
        code += kCodeLetters[randombytes_uniform(static_cast<std::uint32_t>(kCodeLetters.size()))];
    }
    return code;
}

std::string normalizedCode(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (upper != ' ' && upper != '-') {
            code += upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
        }
    }
    return code;
}

} // namespace tijara::identity
