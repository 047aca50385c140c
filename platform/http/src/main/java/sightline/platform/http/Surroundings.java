package sightline.platform.http;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import sightline.platform.language.Ids;

/** What use cases take from the world outside: the time and new ids. */
class Surroundings {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Ids ids() {
        NoArgGenerator generator = Generators.timeBasedEpochGenerator();
        return generator::generate;
    }
}
