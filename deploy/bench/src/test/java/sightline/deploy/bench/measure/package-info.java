@NullMarked
package sightline.deploy.bench.measure;

import org.jspecify.annotations.NullMarked;
