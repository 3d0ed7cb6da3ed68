package id.kurasi.curation.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the gates take for enough. */
@ConfigMapping(prefix = "kurasi.gates")
interface GateConfig {

    /** How many photos of a product the gate PHOTOS asks for, from 1 on. */
    @WithDefault("3")
    int photos();
}
