package sightline.deploy.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One authority, and one certificate with a key of its own for each part, all made together and kept in files that only
 * their owner may read. The authority's key is forgotten once it has signed: nobody who trusts it can be shown a
 * certificate made later.
 *
 * @param folder where they are kept
 * @param names by which the parts are reached, as keytool writes them
 * @param parts which have one each
 */
public record Certificates(Path folder, String names, List<String> parts) {
    /** How long they are good for. */
    static final Duration LIFE = Duration.ofDays(180);

    /** They are made anew at a start that finds less than this left. */
    static final Duration SPARE = Duration.ofDays(30);

    private static final String LOOPBACK = "ip:%s,dns:localhost".formatted(Loopback.HOST);
    private static final String VAULT = "keys.p12";
    private static final String SIGNER = "authority";
    private static final String PASSWORD = "SIGHTLINE_KEYSTORE_PASSWORD";
    private static final int PASSWORD_BYTES = 24;

    public Certificates {
        parts = List.copyOf(parts);
    }

    /** For parts that are reached on this machine alone. */
    public static Certificates onLoopback(Path folder, List<String> parts) {
        return new Certificates(folder, LOOPBACK, parts);
    }

    /** Makes sure that all are there and last a while; true when they were made just now. */
    public boolean ensure(Instant now, Path log) throws InterruptedException {
        if (areGood(now.plus(SPARE))) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            make(log);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new PartFailure("The certificates in %s could not be made: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private boolean areGood(Instant until) {
        Tls tls = Tls.in(folder);
        try {
            X509Certificate authority = Pem.certificateIn(tls.authority());
            for (String part : parts) {
                X509Certificate own = Pem.certificateIn(tls.identity(part));
                own.verify(authority.getPublicKey());
                if (own.getNotAfter().toInstant().isBefore(until)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | GeneralSecurityException missingOrOfAnotherAuthority) {
            return false;
        }
    }

    private void make(Path log) throws IOException, GeneralSecurityException, InterruptedException {
        Path vault = folder.resolve(VAULT);
        Files.deleteIfExists(vault);
        String password = password();
        try {
            keytool(log, vault, password, authority());
            for (String part : parts) {
                keytool(log, vault, password, leaf(part));
            }
            write(vault, password.toCharArray());
        } finally {
            Files.deleteIfExists(vault);
        }
    }

    /** May vouch for the parts and for no further authority. */
    private static List<String> authority() {
        return List.of(
                "-alias",
                SIGNER,
                "-dname",
                "CN=Sightline on this machine",
                "-ext",
                "bc:critical=ca:true,pathlen:0",
                "-ext",
                "ku:critical=keyCertSign");
    }

    /** A part answers as itself; Kafka also asks itself. */
    private List<String> leaf(String part) {
        return List.of(
                "-alias",
                part,
                "-dname",
                "CN=" + part,
                "-signer",
                SIGNER,
                "-ext",
                "ku:critical=digitalSignature",
                "-ext",
                "eku=serverAuth,clientAuth",
                "-ext",
                "san:critical=" + names);
    }

    /** The password goes by the environment: a command line is everybody's to see. */
    private static void keytool(Path log, Path vault, String password, List<String> what) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(Programs.keytool()));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-J-Xshare:auto"));
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of("-sigalg", "SHA256withECDSA", "-validity", Long.toString(LIFE.toDays())));
        command.addAll(List.of("-keystore", vault.toString(), "-storetype", "PKCS12", "-storepass:env", PASSWORD));
        command.addAll(what);
        Programs.run("keytool", command, Map.of(PASSWORD, password), log);
    }

    /** The authority comes last: until it is there, none of the others is believed. */
    private void write(Path vault, char[] password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(vault)) {
            keys.load(in, password);
        }
        Tls tls = Tls.in(folder);
        for (String part : parts) {
            Key key = keys.getKey(part, password);
            Certificate[] chain = keys.getCertificateChain(part);
            SecretFile.write(tls.identity(part), Pem.of(key) + Pem.of(chain));
        }
        believe(keys.getCertificate(SIGNER), tls.trustStore());
        SecretFile.write(tls.authority(), Pem.of(keys.getCertificate(SIGNER)));
    }

    /* Without a password: there is no secret in it. */
    private static void believe(Certificate authority, Path trustStore) throws IOException, GeneralSecurityException {
        KeyStore believed = KeyStore.getInstance(Tls.TRUST_STORE_TYPE);
        believed.load(null, null);
        believed.setCertificateEntry(SIGNER, authority);
        Files.deleteIfExists(trustStore);
        Files.createFile(
                trustStore, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(trustStore)) {
            believed.store(out, null);
        }
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
