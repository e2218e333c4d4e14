package org.salience.model.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of texts, as {@code sha256sum} prints it. */
public final class Sha256 {
    private Sha256() {}

    /**
     * {@return the SHA-256 of texts one after the other, in UTF-8: 64 hexadecimal digits in lower case}
     *
     * @param texts the texts
     */
    public static String of(String... texts) {
        MessageDigest digest = digest();
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * {@return the SHA-256 of a list, which no other list has: each part is preceded by its length and a colon}
     *
     * @param parts the parts, in order
     */
    public static String ofParts(List<String> parts) {
        return of(parts.stream().map(part -> part.length() + ":" + part).toArray(String[]::new));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
