package sightline.oversight.usecases;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import sightline.platform.rules.Watch;

/** The detectors with the limits that we ship. */
class RulesInForce {

    @Produces
    @Singleton
    @DefaultBean
    Watch watch() {
        return Watch.shipped();
    }
}
