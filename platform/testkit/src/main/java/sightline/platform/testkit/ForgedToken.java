package sightline.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Takes an honest token apart and puts it together again as its issuer never did. */
final class ForgedToken {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> PART = new TypeReference<>() {};

    private final String honest;
    private final KeyPair own;

    ForgedToken(String honest) {
        this.honest = honest;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            own = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java makes RSA keys", e);
        }
    }

    Map<String, Object> head() {
        return part(0);
    }

    Map<String, Object> claims() {
        return part(1);
    }

    private Map<String, Object> part(int index) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(honest.split("\\.", -1)[index]), PART);
        } catch (IOException e) {
            throw new IllegalStateException("A token is JSON", e);
        }
    }

    /** With another claim, and the signature that was there. */
    String stuffed(String claim, Object value) {
        Map<String, Object> more = claims();
        more.put(claim, value);
        return encoded(head()) + "." + encoded(more) + honest.substring(honest.lastIndexOf('.'));
    }

    String withSignature(String signature) {
        return honest.substring(0, honest.lastIndexOf('.') + 1) + signature;
    }

    String unsigned(String algorithm) {
        return encoded(Map.of("alg", algorithm, "typ", "JWT")) + "." + encoded(claims()) + ".";
    }

    /** With a key of our own, of which the head says something besides. */
    String signedByUs(Map<String, Object> besides) {
        Map<String, Object> head = head();
        head.putAll(besides);
        String signed = encoded(head) + "." + encoded(claims());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java signs with RSA", e);
        }
    }

    /** With what everybody may know of the issuer's key as if it were a shared secret. */
    String withSecret(byte[] secret) {
        Map<String, Object> head = head();
        head.put("alg", "HS256");
        String signed = encoded(head) + "." + encoded(claims());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    /** Our own public key as a JSON Web Key, under this id. */
    Map<String, Object> ownKey(String id) {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        Map<String, Object> published = new HashMap<>();
        published.put("kty", "RSA");
        published.put("use", "sig");
        published.put("alg", "RS256");
        published.put("kid", id);
        published.put("n", encoded(key.getModulus().toByteArray()));
        published.put("e", encoded(key.getPublicExponent().toByteArray()));
        return published;
    }

    private static String encoded(Map<String, Object> part) {
        return encoded(json(part));
    }

    static byte[] json(Map<String, Object> part) {
        try {
            return JSON.writeValueAsBytes(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It can be written as JSON", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
