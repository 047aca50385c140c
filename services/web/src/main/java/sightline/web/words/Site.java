package sightline.web.words;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import sightline.platform.assets.Assets;

/** What every page refers to. */
@Named("site")
@Singleton
public class Site {
    private final Assets assets = Assets.bundled();

    public String asset(String file) {
        return assets.address(file);
    }
}
