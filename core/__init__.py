"""The whole of Strongroom without a face: no Qt, no sentences for people, no global state.

Read it downwards; imports point the same way and never back.

    services, deletion   one function per intention of a person
    app, session         what exists from start to quit, and from unlock to lock
    storage, formats     rows become values, files become drafts; adapters beside them
    crypto               small enough to review in an hour
    vault, passwords     pure values and pure functions
    ports, errors        what is asked of the world, and how it fails
"""

VERSION = "0.1.0"
