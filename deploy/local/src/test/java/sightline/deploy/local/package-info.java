@NullMarked
package sightline.deploy.local;

import org.jspecify.annotations.NullMarked;
