package sightline.audit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Gives the audit under test a key of its own, a file for its checkpoints and a topic for them. */
public final class Signing implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("audit");
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Path key = folder.resolve("signing-key.pem");
            Files.writeString(
                    key,
                    block("PRIVATE KEY", pair.getPrivate().getEncoded())
                            + block("PUBLIC KEY", pair.getPublic().getEncoded()));
            String topic = "sightline.checkpoints." + UUID.randomUUID();
            sightline.deploy.parts.SharedParts.get()
                    .kafka()
                    .ensureTopic(sightline.deploy.parts.Topic.checkpoints(1).named(topic));
            return Map.of(
                    "sightline.audit.signing-key",
                    key.toString(),
                    "sightline.audit.checkpoints",
                    folder.resolve("checkpoints.jsonl").toString(),
                    "sightline.audit.checkpoints-topic",
                    topic,
                    "sightline.audit.entries-of-a-checkpoint",
                    "5");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String block(String kind, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(encoded), kind);
    }

    @Override
    public void stop() {
        // What it made is temporary.
    }
}
