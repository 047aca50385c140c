package sightline.deploy.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A key, and checkpoints signed with it. */
record SigningPair(KeyPair pair) {
    private static final String LINKS = """
            select encode(string_agg(substr(digest, 1, 16), ''::bytea order by number), 'base64'),
                encode((array_agg(chain order by number desc))[1], 'base64')
            from entry where number between ? and ?
            """;

    static SigningPair made() {
        try {
            return new SigningPair(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicPem() {
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(
                        Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private String id() throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    /** Checkpoints over so many entries each, from the first on. */
    List<String> sign(Connection ledger, int upTo, int each, Instant at) throws SQLException {
        List<String> lines = new ArrayList<>();
        String previous = "";
        for (int from = 1; from <= upTo; from += each) {
            String line = sign(ledger, from, from + each - 1, at, previous);
            previous = line.replaceAll(".*\"signature\":\"([^\"]+)\".*", "$1");
            lines.add(line);
        }
        return lines;
    }

    String sign(Connection ledger, int from, int upTo, Instant at, String previous) throws SQLException {
        try (PreparedStatement ask = ledger.prepareStatement(LINKS)) {
            ask.setInt(1, from);
            ask.setInt(2, upTo);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                String digests = row.getString(1).replace("\n", "");
                return line(from, upTo, row.getString(2), digests, at.toString(), previous);
            }
        }
    }

    private String line(int from, int upTo, String chain, String digests, String at, String previous) {
        try {
            String text = "sightline-checkpoint-1\n%d\n%d\n%s\n%s\n%s\n%s"
                    .formatted(from, upTo, chain, digests, at, previous);
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            String signature = Base64.getEncoder().encodeToString(signing.sign());
            return """
                    {"from":%d,"upTo":%d,"chain":"%s","digests":"%s","at":"%s","previous":"%s","key":"%s",\
                    "signature":"%s"}""".formatted(from, upTo, chain, digests, at, previous, id(), signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
