@NullMarked
package sightline.feeds.postgres;

import org.jspecify.annotations.NullMarked;
