@NullMarked
package sightline.feeds.usecases;

import org.jspecify.annotations.NullMarked;
