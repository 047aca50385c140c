package sightline.deploy.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Believes whom the authorities in one file vouch for, and nobody else: not those that the machine trusts either. */
public final class Trust {
    /* Offers 1.3 first, then 1.2; older ones Java itself has given up. */
    private static final String PROTOCOL = "TLSv1.3";

    private Trust() {}

    /** For a client that asks only servers vouched for by the authorities in this PEM file. */
    public static SSLContext in(Path authorities) {
        try (InputStream pem = Files.newInputStream(authorities)) {
            KeyStore believed = KeyStore.getInstance(KeyStore.getDefaultType());
            believed.load(null, null);
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                believed.setCertificateEntry("authority-" + believed.size(), one);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(believed);
            SSLContext context = SSLContext.getInstance(PROTOCOL);
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("No authorities can be read from " + authorities, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
