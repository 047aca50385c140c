package sightline.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import sightline.deploy.parts.SecretFile;

/**
 * What the audit signs with and publishes to: a key pair made once for this stack, its public half in a file of its own
 * for whoever verifies, and the file of checkpoints.
 */
record AuditFiles(Path folder) {

    Path signingKey() {
        return folder.resolve("signing-key.pem");
    }

    Path publicKey() {
        return folder.resolve("public-key.pem");
    }

    Path checkpoints() {
        return folder.resolve("checkpoints.jsonl");
    }

    /** What the audit is told of them; makes the keys when there are none. */
    String settings() {
        makeKeys();
        return """
                sightline.audit.signing-key=%s
                sightline.audit.checkpoints=%s
                """.formatted(signingKey(), checkpoints());
    }

    private void makeKeys() {
        if (Files.exists(signingKey())) {
            return;
        }
        try {
            Files.createDirectories(folder);
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String known = block("PUBLIC KEY", pair.getPublic().getEncoded());
            Files.writeString(publicKey(), known);
            SecretFile.write(
                    signingKey(), block("PRIVATE KEY", pair.getPrivate().getEncoded()) + known);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit's signing key could not be made", e);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String block(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    }
}
