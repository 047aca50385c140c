@NullMarked
package sightline.deploy.bench.feed;

import org.jspecify.annotations.NullMarked;
