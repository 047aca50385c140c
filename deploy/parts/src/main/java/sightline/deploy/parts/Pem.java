package sightline.deploy.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and keys in the text form that every part reads. */
final class Pem {
    private static final Pattern FIRST_CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----");
    private static final int LINE = 64;

    private Pem() {}

    static String of(Key key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    static String of(Certificate... chain) throws CertificateEncodingException {
        StringBuilder text = new StringBuilder();
        for (Certificate one : chain) {
            text.append(block("CERTIFICATE", one.getEncoded()));
        }
        return text.toString();
    }

    /** The first certificate in a file, whatever else is in it. */
    static X509Certificate certificateIn(Path file) throws IOException, CertificateException {
        Matcher first = FIRST_CERTIFICATE.matcher(Files.readString(file));
        if (!first.find()) {
            throw new CertificateException("There is no certificate in " + file);
        }
        try (InputStream text = new ByteArrayInputStream(first.group().getBytes(StandardCharsets.US_ASCII))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(text);
        }
    }

    private static String block(String what, byte[] content) {
        String text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, text);
    }
}
