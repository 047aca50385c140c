package sightline.audit.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs checkpoints with the audit's own key, which no other service has. */
@ApplicationScoped
public class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int LENGTH_OF_ID = 8;

    private final PrivateKey key;
    private final String id;

    /**
     * Reads it, with its public half.
     *
     * @throws IllegalStateException when there is no such key: the service then does not start
     */
    SigningKey(AuditSettings settings) {
        try {
            String pem = Files.readString(settings.signingKey());
            this.key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(body(pem, "PRIVATE KEY")));
            this.id = idOf(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(body(pem, "PUBLIC KEY"))));
            requirePair(pem);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit's signing key cannot be read", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The audit's signing key is to be an Ed25519 key in PEM, the private one with its public one", e);
        }
    }

    private void requirePair(String pem) throws GeneralSecurityException {
        byte[] something = ALGORITHM.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Signature verifying = Signature.getInstance(ALGORITHM);
        verifying.initVerify(
                KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(body(pem, "PUBLIC KEY"))));
        verifying.update(something);
        if (!verifying.verify(signature(something))) {
            throw new IllegalArgumentException("The public key is of another private one");
        }
    }

    private static byte[] body(String pem, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("There is no " + kind + " in it");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }

    private static String idOf(PublicKey key) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        return HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH_OF_ID));
    }

    /** Which key it is: the first 8 bytes of SHA-256 of the public one, in hex. */
    public String id() {
        return id;
    }

    /** The signature over these bytes, in Base64. */
    public String sign(byte[] bytes) {
        try {
            return Base64.getEncoder().encodeToString(signature(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A checkpoint could not be signed", e);
        }
    }

    private byte[] signature(byte[] bytes) throws GeneralSecurityException {
        Signature signing = Signature.getInstance(ALGORITHM);
        signing.initSign(key);
        signing.update(bytes);
        return signing.sign();
    }
}
