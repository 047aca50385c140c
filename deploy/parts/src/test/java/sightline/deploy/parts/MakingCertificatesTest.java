package sightline.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingCertificatesTest {

    @TempDir
    Path folder;

    @Test
    void each_part_has_a_key_of_its_own_vouched_for_under_the_names_of_this_machine() throws Exception {
        Tls tls = made("postgresql", "cases");

        X509Certificate authority = Pem.certificateIn(tls.authority());
        X509Certificate cases = Pem.certificateIn(tls.identity("cases"));
        cases.verify(authority.getPublicKey());
        assertThat(cases.getPublicKey())
                .isNotEqualTo(Pem.certificateIn(tls.identity("postgresql")).getPublicKey());
        assertThat(cases.getSubjectAlternativeNames().stream().map(name -> name.get(1)))
                .map(String::valueOf)
                .containsExactlyInAnyOrder("127.0.0.1", "localhost");
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(cases.getBasicConstraints()).isNegative();
    }

    @Test
    void none_is_good_for_more_than_a_year() throws Exception {
        Tls tls = made("cases");

        for (Path file : List.of(tls.authority(), tls.identity("cases"))) {
            assertThat(Pem.certificateIn(file).getNotAfter().toInstant())
                    .isAfter(Instant.now().plus(Certificates.SPARE))
                    .isBefore(Instant.now().plus(Duration.ofDays(365)));
        }
    }

    @Test
    void only_their_owner_may_read_them_and_nothing_secret_is_left_beside_them_or_in_the_log() throws Exception {
        Tls tls = made("cases");

        assertThat(Files.getPosixFilePermissions(certificates()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> files = Files.list(certificates())) {
            assertThat(files)
                    .containsExactlyInAnyOrder(tls.authority(), tls.trustStore(), tls.identity("cases"))
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        assertThat(tls.authority()).content().doesNotContain("PRIVATE KEY");
        assertThat(Files.exists(log()) ? Files.readString(log()) : "").doesNotContain("PRIVATE KEY");
    }

    @Test
    void they_are_kept_while_they_last_and_made_anew_near_their_end_or_for_a_further_part() throws Exception {
        Tls tls = made("cases");
        String first = Files.readString(tls.authority());
        Instant nearTheEnd = Instant.now().plus(Certificates.LIFE).minus(Certificates.SPARE);

        assertThat(ensure(Instant.now(), "cases")).isFalse();
        assertThat(tls.authority()).hasContent(first);
        assertThat(ensure(nearTheEnd, "cases")).isTrue();
        assertThat(tls.authority()).content().isNotEqualTo(first);
        assertThat(ensure(Instant.now(), "cases", "web")).isTrue();
    }

    private Tls made(String... parts) throws InterruptedException, IOException {
        assertThat(ensure(Instant.now(), parts)).isTrue();
        return Tls.in(certificates());
    }

    private boolean ensure(Instant now, String... parts) throws InterruptedException {
        return Certificates.onLoopback(certificates(), List.of(parts)).ensure(now, log());
    }

    private Path certificates() {
        return folder.resolve("certificates");
    }

    private Path log() {
        return folder.resolve("certificates.log");
    }
}
