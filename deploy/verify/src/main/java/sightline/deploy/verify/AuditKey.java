package sightline.deploy.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public half of the key that checkpoints are signed with.
 *
 * @param id as checkpoints name it
 */
record AuditKey(PublicKey key, String id) {
    private static final String ED25519 = "Ed25519";
    private static final int OF_DIGEST = 8;
    private static final Pattern PEM = Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----");

    /** From PEM, or from the DER in it. */
    static AuditKey in(Path file) throws Misused {
        try {
            byte[] der = der(Files.readAllBytes(file));
            PublicKey key = KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(der));
            byte[] digest = Digests.of(key.getEncoded());
            return new AuditKey(key, HexFormat.of().formatHex(Arrays.copyOf(digest, OF_DIGEST)));
        } catch (IOException unreadable) {
            throw new Misused("The public key %s cannot be read.".formatted(file));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw new Misused("%s holds no Ed25519 public key, in PEM or DER.".formatted(file));
        }
    }

    private static byte[] der(byte[] content) {
        Matcher pem = PEM.matcher(new String(content, StandardCharsets.ISO_8859_1));
        return pem.find() ? Base64.getMimeDecoder().decode(pem.group(1)) : content;
    }

    boolean signed(CheckpointLine checkpoint) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(key);
            signature.update(checkpoint.signed());
            return id.equals(checkpoint.key()) && signature.verify(checkpoint.signatureBytes());
        } catch (SignatureException notEvenOne) {
            return false;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
