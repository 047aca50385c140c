package sightline.platform.http.edge;

import io.smallrye.config.ConfigMapping;

/** How often somebody may ask: {@code sightline.rates.*}, of each instance of a service by itself. */
@ConfigMapping(prefix = "sightline.rates")
interface Rates {

    /** Of each person. */
    Rate persons();

    /** Of each partner's system. */
    Rate machines();

    /** Of each address from which somebody comes without saying who they are. */
    Rate strangers();

    /** Of each address: tokens that are not taken. */
    Rate failures();

    /** Of each person and system: looking for cases by words, with which somebody might copy all of them. */
    Rate searches();

    /** As many at once, and as many each minute in the long run. */
    interface Rate {
        int burst();

        int perMinute();
    }
}
