@NullMarked
package sightline.feeds;

import org.jspecify.annotations.NullMarked;
