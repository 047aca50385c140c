package sightline.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.cases.domain.support.Provider;
import sightline.cases.domain.support.Support;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.domain.support.SupportRefusal;
import sightline.platform.language.CareKind;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ProviderCode;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.ServiceId;
import sightline.platform.language.SupportKind;

class GettingServicesTest {
    private static final ServiceId ID = new ServiceId(UUID.randomUUID());
    private static final Support.Running RUNNING = new Support.Running(
            new SupportFact.Started(ID, SupportKind.DRUG_TREATMENT, ProviderKind.NHS, "Fictional Clinic"),
            true,
            Fiction.NOON,
            Fiction.HEALTH);
    private static final SupportFact.Closed TAKEN_ON =
            new SupportFact.Closed(ID, SupportKind.DRUG_TREATMENT, Fiction.HEALTH, "Moved");

    @Test
    void a_service_closes_and_says_who_took_the_person_on() {
        assertThat(RUNNING.close(Fiction.HEALTH, "Moved")).isEqualTo(new Taken<>(Optional.of(TAKEN_ON)));
    }

    @Test
    void the_same_closing_again_tells_nothing_anew_and_another_is_refused() {
        Support closed = new Support.Closed(RUNNING, TAKEN_ON, Fiction.NOON);

        assertThat(closed.close(Fiction.HEALTH, "Moved")).isEqualTo(new Taken<>(Optional.empty()));
        assertThat(closed.close(null, "Moved")).isEqualTo(new Refused<>(new SupportRefusal.ClosedAlready()));
    }

    @Test
    void a_provider_changes_once_for_each_change() {
        SupportFact.ProviderChanged first = change("fictional-practice");
        Provider now = new Provider(first, true, Fiction.NOON, Fiction.HEALTH);

        assertThat(now.change(first)).isEmpty();
        assertThat(now.change(change("another-practice"))).contains(change("another-practice"));
    }

    private static SupportFact.ProviderChanged change(String to) {
        return new SupportFact.ProviderChanged(CareKind.GP, new ProviderCode(to), null);
    }
}
