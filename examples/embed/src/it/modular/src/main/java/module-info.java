/** An application on the module path that names the library and no renderer. */
module com.example.modular {
    requires org.chancery.core;
}
